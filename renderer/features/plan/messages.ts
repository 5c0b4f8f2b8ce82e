import type { RouteError } from '#contract/index.ts'
import { numberDetail, type Words } from '#renderer/ipc/words.ts'

export const planWords = {
  'plan.not_found': 'Không còn thấy mục này trong kế hoạch. Hãy đóng và mở lại trang.',
  'plan.in_use': (details) => {
    const count = numberDetail(details, 'count')
    return `Còn ${count === null ? '' : `${count} `}chuyến đi thực hiện mục này. Hãy bỏ chọn mục này ở các chuyến đi đó trước.`
  },
} as const satisfies Words<RouteError<'plan.save' | 'plan.remove'>>
