import * as z from 'zod'
import { DispatchWay } from '#domain/letter/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, tidyLine } from '#domain/shared/text.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

const MOST = 30

/** One recipient on each line. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(tidyLine)
    .filter((recipient) => recipient !== '')

/** Sending as it is typed: addressees of the letter by a tick, others by their names. */
export const DispatchForm = z
  .object({
    addressees: z.array(z.object({ name: z.string(), isChosen: z.boolean() })),
    others: z.string(),
    sentOn: dayText,
    // Nothing is chosen beforehand: what is recorded is what somebody said.
    way: z.string().pipe(DispatchWay),
    note: optionalLine(300),
  })
  .transform(({ addressees, others, ...sending }, context) => {
    const chosen = addressees.filter(({ isChosen }) => isChosen).map(({ name }) => name)
    const recipients = [...new Set([...chosen, ...linesOf(others)])]
    const say = (message: string): typeof z.NEVER => {
      context.issues.push({ code: 'custom', input: others, path: ['others'], message })
      return z.NEVER
    }
    if (recipients.length === 0) return say('Chưa chọn nơi nhận nào.')
    if (recipients.length > MOST) return say(`Mỗi lần ghi nhận nhiều nhất ${MOST} nơi nhận.`)
    if (recipients.some((name) => !line(200).safeParse(name).success))
      return say('Có tên nơi nhận dài quá 200 ký tự. Hãy rút gọn.')
    return { ...sending, recipients }
  })
export type DispatchInput = z.input<typeof DispatchForm>
export type DispatchOutput = z.output<typeof DispatchForm>

/** Addressees that nothing was sent to yet are ticked. */
export const newDispatch = (
  addressees: readonly string[],
  sent: readonly { readonly recipient: string }[],
  today: LocalDate,
): DispatchInput => {
  const done = new Set(sent.map(({ recipient }) => recipient))
  return {
    addressees: addressees.map((name) => ({ name, isChosen: !done.has(name) })),
    others: '',
    sentOn: dayToText(today),
    way: '',
    note: '',
  }
}

/** What was recorded, with the duties that it met. */
export const dispatchedSentence = (recipients: number, dutiesMet: number): string =>
  `Đã ghi nhận gửi tới ${recipients} nơi${dutiesMet === 0 ? '.' : `; ${dutiesMet} nghĩa vụ báo cáo đã được ghi nhận.`}`
