import type { Element } from '@xmldom/xmldom'
import { fieldProblems } from '#electron/documents/template-check/fields.ts'
import { clipped, type Problem, refusal, remark } from '#electron/documents/template-check/problem.ts'
import type { Package } from '#electron/documents/template-check/read-package.ts'
import { attributeOf, elementsIn, nameOf, parsedPart, within, wordsIn } from '#electron/documents/template-check/xml.ts'

/** The words beside a place: of its paragraph, of its cell or row, or of the last paragraph before it that has some. */
const aroundPlace = (element: Element, before: string): string => {
  if (within(element, 'settings') !== null) return ''
  const own = ['p', 'tc', 'tr']
    .map((name) => within(element, name))
    .find((one) => one !== null && wordsIn(one).trim() !== '')
  if (own !== undefined && own !== null) return clipped(wordsIn(own))
  return before === '' ? 'ở đầu mẫu' : `sau “${clipped(before, 70)}”`
}

const shape = 'Hãy xóa, thay bằng đường viền của đoạn hoặc của bảng như trong mẫu gốc: hình vẽ in ra không đúng chỗ.'
const revision = refusal(
  'tracked_change',
  'Mẫu còn vết sửa chưa chốt (theo dõi thay đổi). Hãy vào Xem lại › Chấp nhận › Chấp nhận mọi thay đổi, tắt “Theo dõi thay đổi”, lưu lại.',
)
const comment = refusal(
  'comment',
  'Mẫu còn chú thích ở lề. Hãy vào Xem lại › Xóa › Xóa mọi chú thích trong tài liệu, lưu lại.',
)
const object = refusal(
  'embedded_object',
  'Mẫu có đối tượng nhúng (bảng Excel, nút bấm, tệp đính kèm…). Hãy xóa đối tượng đó, thay bằng chữ hoặc bảng thường.',
)
const footnote = refusal(
  'footnote',
  'Mẫu có cước chú. Văn bản hành chính không dùng cước chú và bản in sẽ không có; hãy đưa vào nội dung.',
)

/** Elements by name, wherever they stand. */
const forbidden: Readonly<Record<string, Problem>> = {
  ins: revision,
  del: revision,
  moveFrom: revision,
  moveTo: revision,
  rPrChange: revision,
  pPrChange: revision,
  sectPrChange: revision,
  tblPrChange: revision,
  tblGridChange: revision,
  trPrChange: revision,
  tcPrChange: revision,
  tblPrExChange: revision,
  numberingChange: revision,
  cellIns: revision,
  cellDel: revision,
  cellMerge: revision,
  commentReference: comment,
  comment,
  object,
  OLEObject: object,
  control: object,
  footnoteReference: footnote,
  endnoteReference: footnote,
  txbxContent: refusal('text_box', `Mẫu có hộp văn bản. ${shape}`),
  pict: refusal('image', `Mẫu có hình ảnh hoặc hình vẽ. ${shape}`),
  drawing: refusal('image', `Mẫu có hình ảnh hoặc hình vẽ. ${shape}`),
  framePr: refusal('text_box', `Mẫu có khung chữ. ${shape}`),
  altChunk: refusal(
    'chunk',
    'Mẫu chèn nguyên một tệp khác vào trong. Hãy mở trong Word, chọn hết (Ctrl+A), chép sang một tài liệu mới, lưu thành .docx.',
  ),
  subDoc: refusal(
    'external_file',
    'Mẫu lấy nội dung từ tệp khác ngoài mẫu. Hãy xóa phần được liên kết, thay bằng chữ.',
  ),
  dataBinding: refusal(
    'data_binding',
    'Mẫu có ô nội dung tự điền của Word (ví dụ “Tiêu đề”, “Tác giả”). Hãy bấm chuột phải vào ô, chọn “Loại bỏ Điều khiển Nội dung”.',
  ),
  entryMacro: refusal('macro', 'Mẫu có ô biểu mẫu gọi macro. Hãy xóa ô đó.'),
  exitMacro: refusal('macro', 'Mẫu có ô biểu mẫu gọi macro. Hãy xóa ô đó.'),
  mailMerge: refusal(
    'mail_merge',
    'Mẫu nối với danh sách trộn thư. Hãy vào Gửi thư › Bắt đầu Trộn thư › Tài liệu Word Thông thường, lưu lại.',
  ),
  documentProtection: remark('protected', 'Mẫu đang hạn chế chỉnh sửa; văn bản tạo ra cũng vậy.'),
  trackRevisions: remark('track_changes_on', 'Mẫu đang bật “Theo dõi thay đổi”; nên tắt trước khi dùng.'),
}

const elementProblems = (root: Element): readonly Problem[] => {
  let before = ''
  const found: Problem[] = []
  for (const element of elementsIn(root)) {
    const name = nameOf(element)
    if (name === 'p') {
      const words = wordsIn(element)
      if (words.trim() !== '') before = words
    }
    const problem = Object.hasOwn(forbidden, name) ? forbidden[name] : undefined
    if (problem !== undefined) found.push({ ...problem, around: aroundPlace(element, before) })
  }
  // A text box is a drawing, too: one finding says it.
  const boxes = new Set(found.filter(({ code }) => code === 'text_box').map(({ around }) => around))
  return found.filter(({ code, around }) => code !== 'image' || !boxes.has(around))
}

/** Words of a header or footer outside its fields: our pages show the number of the page and nothing else there. */
const marginWords = (root: Element): string => {
  let words = ''
  let depth = 0
  for (const element of elementsIn(root)) {
    const name = nameOf(element)
    if (name === 'fldChar') {
      const type = attributeOf(element, 'fldCharType')
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0
    }
    if (name === 't' && depth <= 0 && within(element, 'fldSimple') === null) words += element.textContent ?? ''
  }
  return words.trim()
}

const marginProblems = (root: Element, place: 'đầu trang' | 'chân trang'): readonly Problem[] => {
  const words = marginWords(root)
  if (words === '') return []
  return [
    /[{}]/u.test(words)
      ? refusal(
          'margin_tag',
          `Thẻ không được đặt ở ${place}: bản in chỉ có số trang ở giữa lề trên. Hãy chuyển thẻ vào nội dung.`,
          clipped(words),
        )
      : refusal(
          'margin_text',
          `Mẫu có chữ ở ${place}: bản in chỉ có số trang ở giữa lề trên (Phụ lục I). Hãy xóa chữ đó.`,
          clipped(words),
        ),
  ]
}

const isLookOnly = (name: string): boolean => /\/(theme|_rels)\/|fontTable\.xml$|\.rels$/i.test(name)

/** What the text itself must not have: pictures, objects, revisions, comments, fields, words in the margins. */
export const contentProblems = (parts: Package): readonly Problem[] => {
  const main = parsedPart(parts.get('word/document.xml') ?? new Uint8Array())
  if (main?.namespaceURI?.includes('purl.oclc.org'))
    return [
      refusal('strict_format', 'Tệp được lưu kiểu “Strict Open XML”. Hãy lưu lại, chọn kiểu “Tài liệu Word (.docx)”.'),
    ]
  return [...parts].flatMap(([name, bytes]) => {
    if (!name.startsWith('word/') || !name.endsWith('.xml') || isLookOnly(name)) return []
    const root = parsedPart(bytes)
    if (root === null) return []
    const what = nameOf(root)
    const margin =
      what === 'hdr' ? marginProblems(root, 'đầu trang') : what === 'ftr' ? marginProblems(root, 'chân trang') : []
    return [...elementProblems(root), ...fieldProblems(root, what === 'hdr'), ...margin]
  })
}
