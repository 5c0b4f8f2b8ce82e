import { missingPart, type Problem, refusal, saveAnew } from '#electron/documents/template-check/problem.ts'
import type { Package } from '#electron/documents/template-check/read-package.ts'
import { relationProblems } from '#electron/documents/template-check/relations.ts'
import { attributeOf, elementsIn, nameOf, parsedPart } from '#electron/documents/template-check/xml.ts'

/** No part with words or looks is larger; one that were would make every letter slow. */
const LARGEST_PART = 2 * 1024 * 1024
/** Braces in all words; our own templates have some hundred. */
const MOST_BRACES = 4000

const MAIN = 'wordprocessingml.document.main+xml'

/** What a file is by the type of its main part. */
const mainTypes: readonly (readonly [RegExp, Problem])[] = [
  [/macroEnabled/i, refusal('macro', `Tệp có macro (.docm, .dotm): mẫu không được chứa chương trình. ${saveAnew}`)],
  [
    /wordprocessingml\.template/i,
    refusal('word_template', `Đây là tệp mẫu của Word (.dotx), không phải tài liệu. ${saveAnew}`),
  ],
  [/spreadsheetml/i, refusal('spreadsheet', 'Đây là bảng tính Excel, không phải tài liệu Word. Hãy chọn tệp .docx.')],
  [/presentationml/i, refusal('slides', 'Đây là bài trình chiếu, không phải tài liệu Word. Hãy chọn tệp .docx.')],
]

/** Parts that may run code or carry other files. */
const forbiddenParts: readonly (readonly [RegExp, Problem])[] = [
  [
    /vbaProject|vbaData|macrosheet|keyMapCustomizations|attachedToolbars/i,
    refusal('macro', `Tệp có macro: mẫu không được chứa chương trình. ${saveAnew}`),
  ],
  [
    /oleObject|activeX|\/embeddings\/|\/controls?\/|ctrlProp|\.package$|officedocument\.package/i,
    refusal(
      'embedded_object',
      'Tệp có đối tượng nhúng (bảng Excel, nút bấm, tệp đính kèm…). Hãy xóa đối tượng đó, thay bằng chữ hoặc bảng thường.',
    ),
  ],
  [
    /obfuscatedFont|application\/x-font|\/fonts\//i,
    refusal(
      'embedded_font',
      'Tệp nhúng phông chữ. Hãy vào Tệp › Tùy chọn › Lưu, bỏ chọn “Nhúng phông chữ vào tệp”, lưu lại. Văn bản dùng Times New Roman.',
    ),
  ],
]

const typesOf = (parts: Package): readonly (readonly [string, string])[] | null => {
  const root = parsedPart(parts.get('[Content_Types].xml') ?? new Uint8Array())
  if (root === null) return null
  const byName = new Map<string, string>()
  const byExtension = new Map<string, string>()
  for (const element of elementsIn(root)) {
    const type = attributeOf(element, 'ContentType')
    if (nameOf(element) === 'Override') byName.set(attributeOf(element, 'PartName').toLowerCase(), type)
    if (nameOf(element) === 'Default') byExtension.set(attributeOf(element, 'Extension').toLowerCase(), type)
  }
  return [...parts.keys()].map((name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    return [name, byName.get(`/${name.toLowerCase()}`) ?? byExtension.get(extension) ?? ''] as const
  })
}

/** Whether the zip is a Word document at all; null when it is. */
const notADocument = (parts: Package, types: ReturnType<typeof typesOf>): Problem | null => {
  const mimetype = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array())
  if (mimetype.includes('opendocument'))
    return refusal(
      'open_document',
      'Đây là tệp OpenDocument (.odt). Hãy mở và lưu thành kiểu “Word 2007-365 (.docx)”, rồi chọn tệp mới.',
    )
  if (types === null)
    return refusal(
      'not_word',
      'Đây là tệp nén, không phải tệp Word (.docx). Hãy bấm “Tải mẫu về” rồi sửa tệp đó trong Word.',
    )
  for (const [pattern, problem] of mainTypes) if (types.some(([, type]) => pattern.test(type))) return problem
  const main = types.filter(([, type]) => type.includes(MAIN)).map(([name]) => name)
  if (main.length === 0)
    return refusal(
      'not_word',
      'Đây là tệp nén, không phải tệp Word (.docx). Hãy bấm “Tải mẫu về” rồi sửa tệp đó trong Word.',
    )
  // Where Word and LibreOffice keep it, and where our own reader looks.
  if (main.length > 1 || main[0] !== 'word/document.xml')
    return refusal('strange_package', `Các phần của tệp được đặt khác với tệp do Word lưu. ${saveAnew}`)
  return null
}

/** What Word writes into every document, and no letter can do without: how it looks, and where its parts are. */
const neededParts: readonly string[] = ['word/styles.xml', 'word/_rels/document.xml.rels']

const bracesIn = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + (byte === 0x7b || byte === 0x7d ? 1 : 0), 0)

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name)

/** Everything that can be said of a file without reading its text. A refusal here ends the check. */
export const packageProblems = (parts: Package): readonly Problem[] => {
  const types = typesOf(parts)
  const wrong = notADocument(parts, types)
  if (wrong !== null) return [wrong]
  const lost = neededParts.find((name) => !parts.has(name))
  if (lost !== undefined) return [missingPart(lost)]
  const large = [...parts].filter(([name, bytes]) => isXml(name) && bytes.length > LARGEST_PART)
  if (large.length > 0)
    return [
      refusal(
        'part_too_large',
        'Phần chữ của tệp lớn khác thường (hơn 2 MB). Hãy sửa lại từ mẫu gốc: bấm “Tải mẫu về”.',
      ),
    ]
  const broken = [...parts].filter(([name, bytes]) => isXml(name) && parsedPart(bytes) === null)
  if (broken.length > 0)
    return [
      refusal(
        'broken_xml',
        'Nội dung bên trong tệp bị hỏng. Hãy mở tệp trong Word (chấp nhận sửa chữa nếu Word hỏi), lưu lại rồi chọn lại.',
        broken[0]?.[0],
      ),
    ]
  const braces = [...parts].filter(([name]) => isXml(name)).reduce((sum, [, bytes]) => sum + bracesIn(bytes), 0)
  if (braces > MOST_BRACES)
    return [refusal('too_many_tags', 'Mẫu có quá nhiều dấu { }. Hãy sửa lại từ mẫu gốc: bấm “Tải mẫu về”.')]
  const names = (types ?? []).flatMap(([name, type]) => [`/${name}`, type])
  return [
    ...forbiddenParts.filter(([pattern]) => names.some((text) => pattern.test(text))).map(([, problem]) => problem),
    ...relationProblems(parts),
  ]
}
