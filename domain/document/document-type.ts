/**
 * Tên loại văn bản and its abbreviation in the symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I). A công văn has no
 * abbreviation; a paper that a person signs for himself is no văn bản hành chính and has neither number nor symbol.
 */
export type DocumentType =
  | 'official_letter'
  | 'submission'
  | 'decision'
  | 'report'
  | 'plan'
  | 'programme'
  | 'personal_paper'
  | 'register'

export type DocumentTypeFacts = { readonly name: string; readonly abbreviation: string; readonly isNumbered: boolean }

export const documentTypes: Readonly<Record<DocumentType, DocumentTypeFacts>> = {
  official_letter: { name: 'Công văn', abbreviation: '', isNumbered: true },
  submission: { name: 'Tờ trình', abbreviation: 'TTr', isNumbered: true },
  decision: { name: 'Quyết định', abbreviation: 'QĐ', isNumbered: true },
  report: { name: 'Báo cáo', abbreviation: 'BC', isNumbered: true },
  plan: { name: 'Kế hoạch', abbreviation: 'KH', isNumbered: true },
  programme: { name: 'Chương trình', abbreviation: 'CTr', isNumbered: true },
  personal_paper: { name: 'Giấy tờ cá nhân', abbreviation: '', isNumbered: false },
  register: { name: 'Sổ', abbreviation: '', isNumbered: false },
}

/**
 * Ký hiệu: "KHCN-VP" on a công văn (agency, drafting unit), "TTr-KHCN" on any other type (type, agency); empty where
 * there is no number (Phụ lục I, phần I, mục II.3.b).
 */
export const documentSymbol = (type: DocumentType, agencySymbol: string, draftingSymbol: string): string => {
  const { abbreviation, isNumbered } = documentTypes[type]
  if (!isNumbered) return ''
  return abbreviation === '' ? `${agencySymbol}-${draftingSymbol}` : `${abbreviation}-${agencySymbol}`
}

/**
 * The series a number is unique in, together with its year: one per type and agency symbol. Units that draft share the
 * series of công văn, since one clerk numbers them from one book (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export const numberSeries = (type: DocumentType, agencySymbol: string): string =>
  `${documentTypes[type].abbreviation || 'CV'}/${agencySymbol}`
