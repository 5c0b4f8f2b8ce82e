import type { Attachment, AttachmentCategory, AttachmentType } from '#domain/outbound-trip/attachment.ts'

export const categoryNames: Readonly<Record<AttachmentCategory, string>> = {
  invitation: 'Thư mời',
  request: 'Văn bản xin phép',
  decision: 'Quyết định, văn bản cho phép',
  party_opinion: 'Ý kiến chi bộ, cấp ủy',
  report: 'Báo cáo',
  other: 'Tệp khác',
}

const typeNames: Readonly<Record<AttachmentType, string>> = {
  pdf: 'PDF',
  png: 'ảnh PNG',
  jpeg: 'ảnh JPEG',
  docx: 'Word',
}

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** "812 byte", "34 KB", "2,4 MB". */
export const fileSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} byte`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${decimal.format(kilobytes / 1024)} MB`
}

/** "PDF, 2,4 MB". */
export const fileFacts = ({ type, size }: Pick<Attachment, 'type' | 'size'>): string =>
  `${typeNames[type]}, ${fileSize(size)}`

/** Pages and pictures are shown in the window; a Word document is saved first. */
export const isShown = ({ type }: Pick<Attachment, 'type'>): boolean => type !== 'docx'

/** In the order of the categories, the newest last within each. */
export const inOrder = (attachments: readonly Attachment[]): readonly Attachment[] => {
  const order = Object.keys(categoryNames)
  return attachments.toSorted(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category) || (a.addedAt < b.addedAt ? -1 : 1),
  )
}
