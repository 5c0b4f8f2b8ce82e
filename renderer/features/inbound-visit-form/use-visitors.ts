import { useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { VisitFormInput, VisitFormOutput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { type VisitorInput, visitorLike } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import { focusCell } from '#renderer/ui/form/grid-keys.ts'

const MOST = 1000
/** Guests on one page of the grid: a longer list stays quick to type in. */
const PAGE = 50

/** The list of guests as a whole: what may happen to it, and one sentence about what happened last. */
export const useVisitors = (focusEnd: () => void) => {
  const { getValues, setValue, trigger, control, formState } = useFormContext<
    VisitFormInput,
    unknown,
    VisitFormOutput
  >()
  const { fields, append, move, remove, replace } = useFieldArray({ control, name: 'visitors', keyName: 'key' })
  const gridRef = useRef<HTMLTableElement>(null)
  const [note, setNote] = useState('')
  const [wanted, setWanted] = useState(0)
  const { isSubmitted } = formState
  const pages = Math.max(1, Math.ceil(fields.length / PAGE))
  const page = Math.min(wanted, pages - 1)
  const visitors = (): readonly VisitorInput[] => getValues('visitors')
  const nameOf = (index: number): string => {
    const name = visitors()[index]?.fullName.trim() ?? ''
    return name === '' ? `khách thứ ${index + 1}` : name
  }
  const check = (): void => {
    if (isSubmitted) void trigger('visitors')
  }
  const focus = (index: number, column: string): void => {
    setWanted(Math.floor(index / PAGE))
    // The row may stand on a page that is drawn only now.
    requestAnimationFrame(() => focusCell(gridRef.current, index % PAGE, column))
  }

  return {
    rows: fields.slice(page * PAGE, (page + 1) * PAGE).map(({ key }, at) => ({ key, index: page * PAGE + at })),
    count: fields.length,
    page,
    pages,
    toPage: setWanted,
    gridRef,
    note,
    isFull: fields.length >= MOST,
    visitors,
    focus,
    add: (): void => {
      if (fields.length >= MOST) return
      append(visitorLike(visitors().at(-1)), { shouldFocus: false })
      focus(fields.length, 'name')
    },
    /** Puts another list in the place of this one. */
    become: (rows: readonly VisitorInput[], told: string): void => {
      replace([...rows])
      setNote(told)
      check()
    },
    /** Within the page that is shown. */
    moveRow: (from: number, to: number, column: string): void => {
      move(page * PAGE + from, page * PAGE + to)
      focus(page * PAGE + to, column)
    },
    removeRow: (index: number): void => {
      setNote(`Đã bỏ ${nameOf(index)}.`)
      remove(index)
      if (fields.length > 1) focus(Math.min(index, fields.length - 2), 'end')
      else focusEnd()
    },
    /** An empty line at the end was one too many. */
    endList: (): void => {
      remove(fields.length - 1)
      focusEnd()
    },
    setLeader: (index: number): void => {
      const before = visitors().findIndex(({ isLeader }, at) => at !== index && isLeader)
      if (before < 0) return
      setValue(`visitors.${before}.isLeader`, false, { shouldDirty: true })
      setNote(`${nameOf(before)} không còn là trưởng đoàn, vì đoàn chỉ có một trưởng đoàn.`)
    },
  }
}
