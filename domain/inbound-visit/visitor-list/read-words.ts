import type { EntryForm, VisitorDraft, VisitorPassportKind } from '#domain/inbound-visit/visitor-draft.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

type Sex = VisitorDraft['sex']

const plain = (text: string): string =>
  foldMarks(tidyLine(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const among = <T>(words: readonly (readonly [T, RegExp])[], text: string): T | null =>
  words.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? null

const sexes: readonly (readonly [Sex, RegExp])[] = [
  ['female', /^(?:f|female|nu|woman|mrs|ms|miss|ba|co)$/],
  ['male', /^(?:m|male|nam|man|mr|ong)$/],
  ['unknown', /^(?:x|other|khac)$/],
]

/** "M", "Nữ", "Mr."; null for a word that is none. */
export const readSex = (text: string): Sex | null => among(sexes, text)

const kinds: readonly (readonly [VisitorPassportKind, RegExp])[] = [
  ['diplomatic', /diplomat|ngoai giao|^pd$/],
  ['official', /official|service|cong vu|^ps$|^po$/],
  ['ordinary', /ordinary|normal|regular|tourist|pho thong|^pp?$|^pn$|^pm$/],
  ['other', /other|khac|travel document|laissez/],
]

export const readPassportKind = (text: string): VisitorPassportKind | null => among(kinds, text)

const entries: readonly (readonly [EntryForm, RegExp])[] = [
  ['visa_exempt', /exempt|mien|visa free|no visa|not required|khong can/],
  ['e_visa', /^e ?visa|evisa|dien tu|electronic/],
  ['residence_card', /tam tru|thuong tru|residence|trc|prc/],
  ['apec_card', /abtc|apec/],
  ['visa', /visa|thi thuc|^vs$/],
  ['unknown', /^(?:chua ro|unknown|tbd|tbc)$/],
]

export const readEntryForm = (text: string): EntryForm | null => among(entries, text)

/** A tick in a column of leaders; null for a word that is neither yes nor no. */
export const readTick = (text: string): boolean | null => {
  const word = plain(text)
  if (/^(?:x|v|yes|y|co|true|1|truong doan|leader|head|head of (?:the )?delegation)$/.test(word)) return true
  if (/^[✓✔☑●*]+$/u.test(text.trim())) return true
  return word === '' || /^(?:no|n|khong|false|0|thanh vien|member)$/.test(word) ? false : null
}

const LEADER = /truong doan|head of (?:the )?delegation|delegation head|(?:team|group|delegation) leader/

export const namesLeader = (text: string): boolean => LEADER.test(plain(text))

const HONORIFIC = /^(?:(mr|mrs|ms|miss|ông|bà|ngài)|dr|prof|professor|assoc\. prof|gs|pgs|ts|ths)(?:\.\s*|\s+)/iu

/** A name without its title, and what the title tells of the sex: "Mr. KIM MIN SU". */
export const withoutTitle = (name: string): { readonly fullName: string; readonly sex: Sex } => {
  let [fullName, sex]: [string, Sex] = [name, 'unknown']
  for (let match = HONORIFIC.exec(fullName); match !== null; match = HONORIFIC.exec(fullName)) {
    if (match[1] !== undefined) sex = readSex(match[1]) ?? sex
    fullName = fullName.slice(match[0].length)
  }
  return {
    fullName: fullName.replace(/\s*[([](?:truong doan|trưởng đoàn|head of (?:the )?delegation|leader)[)\]]\s*$/iu, ''),
    sex,
  }
}
