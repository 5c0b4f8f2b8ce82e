import { timeInVietnam } from '#domain/shared/local-date.ts'
import type { SaveState } from '#renderer/ui/autosave/autosave.ts'

/** "Đã lưu nháp lúc 10:32": one quiet line for the writer. */
export const draftSentence = (state: SaveState, hasDraft: boolean): string => {
  switch (state.is) {
    case 'at_rest':
      return hasDraft ? 'Bản nháp đã lưu; nội dung được tự lưu khi bạn viết.' : 'Nội dung được tự lưu khi bạn viết.'
    case 'changed':
      return 'Có thay đổi chưa lưu…'
    case 'saving':
      return 'Đang lưu nháp…'
    case 'saved':
      return `Đã lưu nháp lúc ${timeInVietnam(state.at)}`
    case 'failed':
      return `Chưa lưu được nháp. ${state.sentence}`
    default:
      return state satisfies never
  }
}
