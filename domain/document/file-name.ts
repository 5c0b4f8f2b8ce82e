const MAX_LENGTH = 120
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f\s]+/gu
/** Device names, which Windows refuses with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

const cut = (text: string, length: number): string => {
  const [...points] = text
  while (points.join('').length > length) points.pop()
  return points.join('')
}

/** A name that Windows and Linux both take, at most 120 UTF-16 units with its extension; Vietnamese letters stay. */
export const safeFileName = (title: string, extension: 'docx' | 'pdf' | 'xlsx'): string => {
  const tidy = (text: string) => text.replace(/^[\s.]+|[\s.]+$/gu, '')
  const stem = tidy(cut(tidy(title.normalize('NFC').replace(REFUSED, ' ')), MAX_LENGTH - extension.length - 2))
  const named = stem === '' ? 'Công văn' : stem
  return `${RESERVED.test(named.split('.')[0]?.trim() ?? '') ? `_${named}` : named}.${extension}`
}
