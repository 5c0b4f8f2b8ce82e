import path from 'node:path'
import {
  clipped,
  missingPart,
  type Problem,
  refusal,
  remark,
  saveAnew,
} from '#electron/documents/template-check/problem.ts'
import type { Package } from '#electron/documents/template-check/read-package.ts'
import { attributeOf, elementsIn, parsedPart } from '#electron/documents/template-check/xml.ts'

/** Relationships that Word and LibreOffice write in a document of words and tables; others are no part of a template. */
const knownRelations = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
  'styles',
  'settings',
  'webSettings',
  'fontTable',
  'numbering',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'theme',
  'customXml',
  'customXmlProps',
  'stylesWithEffects',
  'hyperlink',
  'image',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'glossaryDocument',
  'classificationlabels',
  'font',
  'vbaProject',
  'oleObject',
  'package',
  'control',
  'attachedTemplate',
  'aFChunk',
])

const externalProblem = (kind: string, target: string): Problem => {
  const around = clipped(target)
  if (kind === 'hyperlink' && /^(https?:|mailto:)/i.test(target))
    return remark('link', 'Mẫu có liên kết. Liên kết được giữ nguyên trong văn bản; hãy bỏ nếu không cần.', around)
  if (kind === 'hyperlink')
    return refusal(
      'external_file',
      'Mẫu có liên kết mở tệp trên máy. Hãy bấm chuột phải vào liên kết, chọn “Loại bỏ Siêu kết nối”.',
      around,
    )
  if (kind === 'attachedTemplate')
    return refusal(
      'attached_template',
      'Tệp gắn với một tệp mẫu khác (.dotx, .dotm). Hãy vào Tệp › Tùy chọn › Phần bổ trợ › Mẫu, chọn “Normal”, lưu lại.',
      around,
    )
  if (kind === 'image') return refusal('linked_image', 'Mẫu có hình ảnh lấy từ tệp khác. Hãy xóa hình ảnh đó.', around)
  return refusal(
    'external_file',
    'Mẫu lấy nội dung từ tệp khác ngoài mẫu. Hãy xóa phần được liên kết, thay bằng chữ.',
    around,
  )
}

/** The part that a relation of the main document leads to. */
const partOf = (target: string): string => path.posix.resolve('/word', target).slice(1)

/** What a file is tied to: parts that no template needs, and anything outside the file. */
export const relationProblems = (parts: Package): readonly Problem[] =>
  [...parts].flatMap(([name, bytes]) => {
    const root = name.endsWith('.rels') ? parsedPart(bytes) : null
    if (root === null) return []
    return [...elementsIn(root)].flatMap((relation) => {
      const kind = attributeOf(relation, 'Type').split('/').at(-1) ?? ''
      const target = attributeOf(relation, 'Target')
      if (
        attributeOf(relation, 'TargetMode').toLowerCase() === 'external' ||
        /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(target)
      )
        return [externalProblem(kind, target)]
      if (kind === 'aFChunk')
        return [
          refusal(
            'chunk',
            `Mẫu chèn nguyên một tệp khác vào trong. Hãy mở trong Word, chọn hết (Ctrl+A), chép sang một tài liệu mới, lưu thành .docx.`,
          ),
        ]
      if (!knownRelations.has(kind))
        return [refusal('strange_part', `Tệp có thành phần mà mẫu không được dùng (${clipped(kind, 40)}). ${saveAnew}`)]
      if (name === 'word/_rels/document.xml.rels' && !parts.has(partOf(target)))
        return [missingPart(clipped(target, 40))]
      return []
    })
  })
