import type { LetterBatch } from '#contract/routes/letter-batch.ts'

type Told = { readonly severity: 'info' | 'success' | 'warning' | 'error'; readonly text: string }

const count = (n: number): string => `${n} văn bản`

/** Where a batch stands, as one sentence with what to do. */
export const batchSentence = ({
  state,
  done,
  total,
  failed,
}: Pick<LetterBatch, 'state' | 'done' | 'total' | 'failed'>): Told => {
  const good = total - failed.length
  const rest = failed.length === 0 ? '' : ` ${count(failed.length)} không dựng được trang:`
  switch (state) {
    case 'running':
      return { severity: 'info', text: `Đang dựng trang: ${done}/${count(total)}.` }
    case 'printing':
      return { severity: 'info', text: `Đã dựng ${count(good)}. Hãy chọn máy in trong hộp thoại vừa mở.` }
    case 'printed':
      return { severity: rest === '' ? 'success' : 'warning', text: `Đã gửi ${count(good)} tới máy in.${rest}` }
    case 'print_cancelled':
      return { severity: 'info', text: `Chưa in: hộp thoại in đã đóng.${rest}` }
    case 'saved':
      return { severity: rest === '' ? 'success' : 'warning', text: `Đã lưu ${count(good)} vào một tệp PDF.${rest}` }
    case 'cancelled':
      return { severity: 'info', text: `Đã dừng sau ${done}/${count(total)}; chưa in, chưa lưu văn bản nào.` }
    case 'failed':
      if (good === 0) return { severity: 'error', text: 'Không dựng được trang của văn bản nào:' }
      return {
        severity: 'error',
        text: `Chưa in hoặc chưa lưu được. Hãy kiểm tra máy in, ổ đĩa rồi làm lại.${rest}`,
      }
    default:
      return state satisfies never
  }
}

/** The same for one letter, without counts; null where there is nothing to say. */
export const printSentence = (state: LetterBatch['state'], hasFailed: boolean): Told | null => {
  if (hasFailed) return { severity: 'error', text: 'Chưa in được: không dựng được trang của văn bản này.' }
  if (state === 'printed') return { severity: 'success', text: 'Đã gửi tới máy in.' }
  if (state === 'failed')
    return {
      severity: 'error',
      text: 'Chưa in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu PDF để in sau.',
    }
  return null
}
