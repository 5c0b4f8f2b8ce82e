import { foldMarks, tidyLine } from '#domain/shared/text.ts'

/** What a column holds; several columns may be parts of one name. */
export type ColumnKind =
  | 'order'
  | 'fullName'
  | 'surname'
  | 'middleName'
  | 'givenName'
  | 'sex'
  | 'birth'
  | 'nationality'
  | 'passportKind'
  | 'passportNumber'
  | 'passportExpiresOn'
  | 'entryForm'
  | 'post'
  | 'organisation'
  | 'isLeader'
  | 'note'

/** A heading that is known, and says something that the register does not keep. */
export type HeadingKind = ColumnKind | 'unused'

// In this order: "ngày hết hạn hộ chiếu" is an expiry before it is a passport number.
const HEADINGS: readonly (readonly [HeadingKind, RegExp])[] = [
  ['order', /^(?:stt|tt|so tt|so thu tu|no|nr|sn|s n|order|index|seq|item)$/],
  ['isLeader', /truong doan|head of (?:the )?delegation|\bleader\b/],
  ['passportExpiresOn', /het han|expir|valid (?:until|thru|through|to)|validity|gia tri den|han ho chieu/],
  ['unused', /ngay cap|noi cap|date of issue|issu(?:e|ed|ing)\b|noi sinh|place of birth|birth ?place|dia chi|address/],
  ['unused', /dien thoai|phone|mobile|e ?mail|anh\b.*ho chieu|^photo|ngon ngu|language|di ung|diet/],
  [
    'passportKind',
    /loai (?:ho chieu|hc|passport)|(?:passport|document) type|type of (?:the )?(?:passport|document)|^type$/,
  ],
  ['birth', /ngay.*sinh|nam sinh|^sinh\b|birth|^d ?o ?b\b|^y ?o ?b\b|born/],
  [
    'fullName',
    /ho va ten$|ho ten$|full ?name|(?:surname|family name|last name).*(?:given|first)|(?:given|first).*(?:surname|family|last)/,
  ],
  ['surname', /^ho$|^ho (?:va )?(?:ten )?(?:dem|lot)$|surname|family ?name|last ?name|primary identifier/],
  ['middleName', /middle ?name|^ten dem$|^ten lot$/],
  ['givenName', /^ten$|given ?names?|first ?name|forename|^ten goi$|secondary identifier/],
  ['fullName', /ho va ten|ho ten|^ten khach|ho chu dem|^names?\b|\bnames?$|ten day du|^ten ho chieu/],
  ['nationality', /quoc tich|nationality|citizenship|^nuoc$|country|quoc gia|^national/],
  [
    'passportNumber',
    /so ho chieu|ho chieu so|passport|^(?:so )?hc\b|^pp\b|^ho chieu|travel document|document (?:no|number)/,
  ],
  ['sex', /gioi tinh|^phai$|\bsex\b|gender|^nam nu$|^m f$|danh xung|xung ho|salutation|^mr ms/],
  ['entryForm', /thi thuc|\bvisa\b|nhap canh|entry/],
  [
    'organisation',
    /co quan|don vi|to chuc|organi[sz]ation|company|institut|affiliation|agency|employer|cong ty|noi cong tac/,
  ],
  ['post', /chuc vu|chuc danh|position|title|designation|\bjob\b|\bpost\b|occupation|nghe nghiep|profession|\brole\b/],
  ['note', /ghi chu|\bnotes?\b|remarks?|comments?/],
]

const plain = (text: string): string =>
  foldMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const kindOf = (text: string): HeadingKind | null => {
  const heading = plain(text)
  return heading === '' ? null : (HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null)
}

const LONGEST = 80

/** What a heading says, in Vietnamese or English or both; null for a cell that is none. */
export const headingKind = (cell: string): HeadingKind | null => {
  const text = tidyLine(cell)
  if (text === '' || text.length > LONGEST) return null
  const bare = text.replace(/[([{][^)\]}]*[)\]}]/g, ' ').trim()
  // "Họ và tên / Full name", "Passport No. (Số hộ chiếu)": each half is a heading of its own.
  const halves = bare.split(/\s*[/|–]\s*|\s+-\s+/)
  for (const part of [...(halves.length > 1 ? halves : []), bare, text]) {
    const kind = kindOf(part)
    if (kind !== null) return kind
  }
  return null
}
