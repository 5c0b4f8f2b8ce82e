import PizZip from 'pizzip'
import type { TemplateCase } from './cases.ts'
import { type RawEntry, rawZip } from './raw-zip.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const entriesOf = (docx: Uint8Array): readonly RawEntry[] => {
  const zip = new PizZip(docx)
  return Object.values(zip.files).map((file) => ({ name: file.name, data: file.asUint8Array() }))
}

/** One part changed as text; what is not there to change is a fault of the case. */
const edited = (docx: Uint8Array, part: string, before: string, after: string): Uint8Array => {
  const zip = new PizZip(docx)
  const xml = zip.file(part)?.asText() ?? ''
  if (!xml.includes(before)) throw new Error(`nothing to change in ${part}: ${before}`)
  zip.file(part, xml.replace(before, after))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
const withPart = (docx: Uint8Array, name: string, content: string): Uint8Array => {
  const zip = new PizZip(docx)
  zip.file(name, content)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const MAIN = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const inText = (docx: Uint8Array, run: string): Uint8Array =>
  edited(docx, MAIN, '</w:body>', `<w:p>${run}</w:p></w:body>`)
const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.slice(0, 3)}</w:instrText></w:r>` +
  `<w:r><w:instrText>${instruction.slice(3)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
  '<w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
const relation = (docx: Uint8Array, type: string, target: string, isExternal: boolean): Uint8Array =>
  edited(
    docx,
    RELATIONS,
    '</Relationships>',
    `<Relationship Id="rIdX" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/></Relationships>`,
  )
const typed = (docx: Uint8Array, part: string, type: string): Uint8Array =>
  edited(docx, TYPES, '</Types>', `<Override PartName="${part}" ContentType="${type}"/></Types>`)

const zeros = new Uint8Array(60 * 1024 * 1024)
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

type HandMade = TemplateCase & { readonly make: (docx: Uint8Array) => Uint8Array }
const refused = (name: string, what: string, code: string, make: HandMade['make']): HandMade => ({
  name,
  what,
  codes: [code],
  isAccepted: false,
  make,
})

/** Files that no office program writes by an ordinary edit, made from one that LibreOffice stored. */
export const handMade: readonly HandMade[] = [
  refused('empty', '0 byte', 'empty_file', () => new Uint8Array()),
  refused('plain-text', 'tệp chữ thường đổi tên', 'not_word', () => bytesOf('Kính gửi: Ủy ban nhân dân tỉnh')),
  refused('some-zip', 'tệp nén khác đổi tên', 'not_word', () => rawZip([{ name: 'a.txt', data: bytesOf('a') }])),
  refused(
    'too-large',
    'tệp 6 MB',
    'too_large',
    (docx) => new Uint8Array(Buffer.concat([docx, new Uint8Array(6 << 20)])),
  ),
  refused('half', 'tệp chép dở', 'damaged', (docx) => docx.slice(0, docx.length / 2)),
  refused('one-byte', 'một byte trong nội dung bị hỏng', 'damaged', (docx) => {
    const entries = entriesOf(docx)
    const bytes = Buffer.from(rawZip(entries))
    const at = bytes.indexOf(MAIN) + MAIN.length + 400
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    return new Uint8Array(bytes)
  }),
  refused('zip-bomb', 'bom nén: 60 MB trong tệp 70 kB', 'too_much_inside', (docx) =>
    rawZip([...entriesOf(docx), { name: 'word/extra.xml', data: zeros }]),
  ),
  refused('lying-bomb', 'bom nén khai là 1 kB', 'lying_size', (docx) =>
    rawZip([...entriesOf(docx), { name: 'word/extra.xml', data: zeros, claims: { size: 1000 } }]),
  ),
  refused('many-parts', '2.001 thành phần', 'too_much_inside', (docx) =>
    rawZip([
      ...entriesOf(docx),
      ...Array.from({ length: 2001 }, (_, at) => ({ name: `word/p${at}.xml`, data: bytesOf('<a/>') })),
    ]),
  ),
  refused('path-out', 'thành phần ../../evil.xml', 'strange_path', (docx) =>
    rawZip([...entriesOf(docx), { name: '../../evil.xml', data: bytesOf('<a/>') }]),
  ),
  refused('path-windows', 'thành phần ..\\evil.xml', 'strange_path', (docx) =>
    rawZip([...entriesOf(docx), { name: '..\\evil.xml', data: bytesOf('<a/>') }]),
  ),
  refused('part-twice', 'hai thành phần cùng tên', 'part_twice', (docx) =>
    rawZip([...entriesOf(docx), { name: 'word/Document.xml', data: bytesOf('<a/>') }]),
  ),
  refused('zip-password', 'tệp nén có mật khẩu', 'password', (docx) =>
    rawZip(entriesOf(docx).map((entry) => ({ ...entry, isEncrypted: true }))),
  ),
  refused(
    'password',
    'đặt mật khẩu mở trong Word',
    'password',
    () =>
      new Uint8Array(
        Buffer.concat([Buffer.from(OLE), new Uint8Array(500), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
  ),
  refused('macro-project', 'có vbaProject.bin', 'macro', (docx) =>
    typed(withPart(docx, 'word/vbaProject.bin', 'x'), '/word/vbaProject.bin', 'application/vnd.ms-office.vbaProject'),
  ),
  refused('word-template', 'tệp .dotx đổi tên', 'word_template', (docx) =>
    edited(docx, TYPES, 'wordprocessingml.document.main', 'wordprocessingml.template.main'),
  ),
  refused('spreadsheet', 'tệp .xlsx đổi tên', 'spreadsheet', (docx) =>
    edited(docx, TYPES, 'wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
  ),
  refused('ole-object', 'nhúng bảng Excel', 'embedded_object', (docx) =>
    relation(
      inText(withPart(docx, 'word/embeddings/oleObject1.bin', 'x'), '<w:r><w:object/></w:r>'),
      'oleObject',
      'embeddings/oleObject1.bin',
      false,
    ),
  ),
  refused('active-x', 'nút bấm ActiveX', 'embedded_object', (docx) =>
    withPart(docx, 'word/activeX/activeX1.xml', '<a/>'),
  ),
  refused('embedded-font', 'nhúng phông chữ', 'embedded_font', (docx) => withPart(docx, 'word/fonts/font1.odttf', 'x')),
  refused('attached-template', 'gắn với tệp mẫu khác', 'attached_template', (docx) =>
    relation(docx, 'attachedTemplate', 'file:///C:/Mau/chung.dotm', true),
  ),
  refused('linked-image', 'hình lấy từ tệp khác', 'linked_image', (docx) =>
    relation(docx, 'image', 'file:///C:/Hinh/dau.png', true),
  ),
  refused('linked-object', 'đối tượng lấy từ tệp khác', 'external_file', (docx) =>
    relation(docx, 'oleObject', '\\\\may-chu\\tep.xlsx', true),
  ),
  refused('file-link', 'liên kết mở tệp trên máy', 'external_file', (docx) =>
    relation(docx, 'hyperlink', 'file:///C:/Windows/System32/calc.exe', true),
  ),
  refused('unmarked-link', 'liên kết ngoài không ghi là ngoài', 'external_file', (docx) =>
    relation(docx, 'subDocument', 'http://vi-du.example/a.docx', false),
  ),
  refused('chunk', 'chèn nguyên một tệp HTML', 'chunk', (docx) =>
    relation(inText(withPart(docx, 'word/a.html', '<script>1</script>'), '<w:r/>'), 'aFChunk', 'a.html', false),
  ),
  ...[
    'DDEAUTO excel "a" "b"',
    ' DDE cmd a',
    'INCLUDETEXT "C:\\a.docx"',
    'INCLUDEPICTURE "http://vi-du.example/a.png"',
    'LINK Excel.Sheet "a"',
    'MACROBUTTON Chay x',
    'IMPORT a',
    'includetext a',
  ].map((instruction, at) =>
    refused(`field-${at + 1}`, `trường {${instruction.trim()}}`, 'dangerous_field', (docx) =>
      inText(docx, field(instruction)),
    ),
  ),
  refused('simple-field', 'trường fldSimple DDEAUTO', 'dangerous_field', (docx) =>
    inText(docx, '<w:fldSimple w:instr="DDEAUTO a b"><w:r><w:t>x</w:t></w:r></w:fldSimple>'),
  ),
  refused('other-prefix', 'trường DDE dưới tên miền khác', 'dangerous_field', (docx) =>
    inText(
      docx,
      '<v:r xmlns:v="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><v:fldChar v:fldCharType="begin"/><v:instrText>DDE a b</v:instrText><v:fldChar v:fldCharType="end"/></v:r>',
    ),
  ),
  refused('comment', 'để lại chú thích ở lề', 'comment', (docx) =>
    inText(docx, '<w:r><w:commentReference w:id="0"/></w:r>'),
  ),
  refused('footnote', 'có cước chú', 'footnote', (docx) => inText(docx, '<w:r><w:footnoteReference w:id="1"/></w:r>')),
  refused('bound-box', 'ô nội dung tự điền của Word', 'data_binding', (docx) =>
    inText(
      docx,
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="a"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>',
    ),
  ),
  refused('entity', 'khai báo thực thể XML đọc tệp', 'broken_xml', (docx) =>
    edited(docx, MAIN, '<w:document', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'),
  ),
  refused('broken-xml', 'XML không đóng thẻ', 'broken_xml', (docx) => edited(docx, MAIN, '</w:body>', '')),
  refused('large-part', 'phần chữ 2,4 MB', 'part_too_large', (docx) =>
    edited(docx, MAIN, '</w:body>', `${'<w:p/>'.repeat(400_000)}</w:body>`),
  ),
  refused('too-many-tags', '5.000 dấu ngoặc', 'too_many_tags', (docx) =>
    inText(docx, `<w:r><w:t>${'{'.repeat(5000)}</w:t></w:r>`),
  ),
  refused('too-deep', 'lồng nhau 300 tầng', 'broken_xml', (docx) =>
    inText(docx, `${'<w:smartTag>'.repeat(300)}${'</w:smartTag>'.repeat(300)}`),
  ),
  refused('in-every-row', 'họ tên người ký đặt trong phần lặp Nơi nhận', 'tag_not_always', (docx) =>
    edited(edited(docx, MAIN, '{signerName}', 'Lê Văn C'), MAIN, '{/recipients}', '{signerName}{/recipients}'),
  ),
  refused('only-sometimes', 'trích yếu chỉ in khi có cơ quan chủ quản', 'tag_not_always', (docx) =>
    edited(docx, MAIN, '{subject}', '{#superior}{subject}{/superior}'),
  ),
  refused('one-look-of-three', 'chỉ giữ đoạn thường, bỏ tên mục và điều', 'words_lost', (docx) =>
    edited(edited(docx, MAIN, '{lead}', ''), MAIN, '{#isParagraph}', '{^isParagraph}'),
  ),
  refused('proto', 'thẻ {__proto__}', 'unknown_tag', (docx) => inText(docx, '<w:r><w:t>{__proto__}</w:t></w:r>')),
  refused('constructor', 'thẻ {constructor}', 'unknown_tag', (docx) =>
    inText(docx, '<w:r><w:t>{#constructor}x{/constructor}</w:t></w:r>'),
  ),
  refused('list-in-list', 'lồng bảng trong bảng để nhân dòng', 'list_in_list', (docx) =>
    inText(docx, '<w:r><w:t>{#rows1}{#rows1}{index}{/rows1}{/rows1}</w:t></w:r>'),
  ),
]
