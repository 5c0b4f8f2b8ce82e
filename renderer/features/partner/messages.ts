import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

export const partnerWords = {
  'partner.not_found': 'Không còn thấy đối tác này. Hãy mở lại sổ đối tác.',
  'partner.changed_elsewhere':
    'Đối tác này vừa được sửa ở một trang khác, nên chưa lưu được. Hãy đóng hộp này, mở lại rồi sửa tiếp.',
  'partner.name_taken': 'Đã có đối tác tên này ở nước này. Hãy dùng đối tác đã có, hoặc ghi tên khác.',
} as const satisfies Words<RouteError<'partner.get' | 'partner.save'>>
