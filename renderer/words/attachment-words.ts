import type { Attachment, AttachmentCategory, AttachmentType } from '#domain/outbound-trip/attachment.ts'
import { sizeText } from '#renderer/words/size-text.ts'

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

/** "PDF, 2,4 MB". */
export const fileFacts = ({ type, size }: Pick<Attachment, 'type' | 'size'>): string =>
  `${typeNames[type]}, ${sizeText(size)}`

/** Pages and pictures are shown in the window; a Word document is saved first. */
export const isShown = ({ type }: Pick<Attachment, 'type'>): boolean => type !== 'docx'

/** In the order of the categories, the newest last within each. */
export const inOrder = (attachments: readonly Attachment[]): readonly Attachment[] => {
  const order = Object.keys(categoryNames)
  return attachments.toSorted(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category) || (a.addedAt < b.addedAt ? -1 : 1),
  )
}
