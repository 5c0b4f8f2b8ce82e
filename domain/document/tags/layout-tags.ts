import type { DocumentContent } from '#domain/document/document-content.ts'
import { type DocumentForm, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import {
  appendixLabel,
  appendixReference,
  documentTitle,
  type Numbering,
  numberAndSymbol,
  placeAndDay,
} from '#domain/document/numbering.ts'
import { condition, drawing, lines, list, required, type SheetTag, text } from '#domain/document/tags/sheet-tag.ts'

type Made = { readonly content: DocumentContent; readonly numbering: Numbering; readonly form: DocumentForm }

/** Tags of the document's head; a form's required ones differ. */
const headTags = ({ content, numbering, form }: Made): readonly SheetTag[] => {
  const isNumbered = form !== 'personal' && form !== 'register'
  return [
    text('documentTitle', 'Tên văn bản trong thuộc tính tệp', documentTitle(content, numbering)),
    text('superior', 'Cơ quan chủ quản, chữ in hoa; để trống khi không có', content.superior, {
      isRequired: form !== 'personal',
    }),
    text('agency', 'Tên cơ quan, chữ in hoa', content.agency, { isRequired: form !== 'personal' }),
    text('agencyName', 'Tên cơ quan, viết như trong câu', content.agencyName),
    drawing('agencyRule', 'Đường kẻ dưới tên cơ quan'),
    ...(form === 'register' ? [drawing('coverRule', 'Đường kẻ trên bìa sổ')] : []),
    ...(isNumbered
      ? [
          text(
            'numberLine',
            'Số, ký hiệu; chừa trống số khi chưa cấp',
            `Số: ${numberAndSymbol(content, numbering)}`,
            required,
          ),
          text('urgency', 'Mức độ khẩn bằng chữ; để trống khi văn bản không khẩn', 'THƯỢNG KHẨN'),
          drawing('urgencyBox', 'Dấu chỉ mức độ khẩn, có khung đỏ', {
            isRequired: true,
            reaches: ['#urgency'],
          }),
        ]
      : []),
    text('placeAndDay', 'Địa danh, ngày tháng năm', placeAndDay(content, numbering), {
      isRequired: form !== 'register',
      reaches: ['#pages'],
    }),
  ]
}

const titleTags = ({ content, form }: Made): readonly SheetTag[] => [
  ...(form === 'official_letter'
    ? [text('subject', 'Trích yếu, bắt đầu bằng “V/v”', content.subject, required)]
    : [
        text('typeName', 'Tên loại văn bản, chữ in hoa', content.typeName, { ...required, reaches: ['#pages'] }),
        text('subject', 'Trích yếu nội dung', content.subject, {
          isRequired: form !== 'register',
          reaches: ['#pages'],
        }),
        drawing('subjectRule', 'Đường kẻ dưới trích yếu'),
      ]),
  ...(form === 'decision'
    ? [
        text('authorityLine', 'Thẩm quyền ban hành, chữ in hoa', content.authorityLine, required),
        ...lines('bases', 'Các căn cứ, mỗi căn cứ một dòng', content.bases, required),
      ]
    : []),
]

const addresseeTags = ({ content, form }: Made): readonly SheetTag[] => {
  if (form === 'decision' || form === 'register' || documentKinds[content.kind].addressees.length === 0) return []
  const [first = ''] = content.addressees
  return [
    text('oneAddressee', 'Nơi nhận sau “Kính gửi:” khi chỉ gửi một nơi; để trống khi gửi nhiều nơi', first, {
      ...required,
      reaches: ['#pages', '^isToSeveral'],
    }),
    condition('isToSeveral', 'Phần giữa hai thẻ chỉ in khi gửi từ hai nơi trở lên'),
    ...lines('addresseeLines', 'Các nơi nhận sau “Kính gửi:” khi gửi nhiều nơi, mỗi nơi một dòng', [`- ${first};`], {
      ...required,
      reaches: ['#pages', '#isToSeveral'],
    }),
  ]
}

const bodyTags = ({ content, form }: Made): readonly SheetTag[] => {
  if (form === 'personal' || form === 'register') return []
  const [first] = content.body
  const within = 'body'
  const looks = ['#isParagraph', '#isHeading', '#isArticle']
  return [
    list('body', 'Các đoạn của nội dung, trừ đoạn cuối', required),
    condition('isParagraph', 'Chỉ in khi đoạn là đoạn thường', { within }),
    condition('isHeading', 'Chỉ in khi đoạn là tên mục', { within }),
    condition('isArticle', 'Chỉ in khi đoạn là một điều', { within }),
    text('lead', 'Phần đầu của điều', 'Điều 1.', { within, isRequired: form === 'decision', reaches: looks }),
    text('text', 'Chữ của đoạn', first?.text ?? '', { ...required, within, reaches: looks }),
    text('lastLead', 'Phần đầu của đoạn cuối, khi đoạn cuối là một điều', form === 'decision' ? 'Điều 3. ' : '', {
      isRequired: form === 'decision',
    }),
    text('lastText', 'Đoạn cuối của nội dung, kết thúc bằng “./.”', content.body.at(-1)?.text ?? '', required),
  ]
}

const signingTags = ({ content, form }: Made): readonly SheetTag[] => {
  const isRequired = form !== 'personal' && form !== 'register'
  return [
    ...(isRequired ? lines('recipients', 'Các dòng dưới “Nơi nhận:”', content.recipients, required) : []),
    ...lines('signing', 'Quyền hạn, chức vụ người ký, mỗi dòng một ý', content.signing, { isRequired }),
    text('signerName', 'Họ tên người ký', content.signerName, { isRequired }),
  ]
}

const personTags = ({ content, form }: Made): readonly SheetTag[] => {
  if (form !== 'personal') return []
  const [page] = content.pages
  const within = 'pages'
  return [
    list('pages', 'Mỗi người một trang', required),
    condition('isFirst', 'Chỉ in trên trang của người đầu tiên', { within }),
    condition('isLater', 'Chỉ in trên trang của những người sau', { within }),
    text('name', 'Họ tên người ký trang đó', page?.name ?? '', { ...required, within }),
    ...lines('paragraphs', 'Các đoạn của trang, trừ đoạn cuối', page?.paragraphs ?? [], { ...required, within }),
    text('lastParagraph', 'Đoạn cuối của trang', page?.paragraphs.at(-1) ?? '', { ...required, within }),
  ]
}

const appendixTags = ({ content, numbering, form }: Made): readonly SheetTag[] => {
  const isRegister = form === 'register'
  const of = (at: number, count: number): string =>
    isRegister ? 'của sổ' : count < 2 ? 'của phụ lục' : `của phụ lục ${at}`
  return documentKinds[content.kind].lists.flatMap((id, index, all) => {
    const at = index + 1
    const table = content.appendices[index]
    const rows = `rows${at}`
    const whose = of(at, all.length)
    const { columns } = listFacts(id)
    const key = columns.find(({ field }) => field !== 'index')?.field
    return [
      text(`appendixLabel${at}`, `Chữ “Phụ lục” và số ${whose}`, appendixLabel(index, all.length), {
        isRequired: !isRegister,
      }),
      text(`appendixTitle${at}`, `Tên ${whose}`, table?.title ?? '', { isRequired: !isRegister }),
      text(
        `appendixReference${at}`,
        `Dòng “(Kèm theo …)” ${whose}`,
        isRegister ? '' : appendixReference(content, numbering),
        {
          isRequired: !isRegister,
        },
      ),
      list(rows, `Các dòng trong bảng ${whose}`, required),
      ...columns.map(({ field, head }) =>
        text(field, `Cột “${head}” ${whose}`, table?.rows[0]?.[field] ?? '', {
          isRequired: field === key,
          within: rows,
        }),
      ),
    ]
  })
}

/** The tags that place the parts of a document, in the order of the document. */
export const layoutTags = (content: DocumentContent, numbering: Numbering): readonly SheetTag[] => {
  const made: Made = { content, numbering, form: documentKinds[content.kind].form }
  return [
    ...headTags(made),
    ...titleTags(made),
    ...(made.form === 'register' ? lines('cover', 'Các dòng trên bìa sổ', content.cover, required) : []),
    ...addresseeTags(made),
    ...bodyTags(made),
    ...personTags(made),
    ...signingTags(made),
    ...appendixTags(made),
  ]
}
