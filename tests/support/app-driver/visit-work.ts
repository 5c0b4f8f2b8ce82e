import type { Page } from '@playwright/test'
import type { Input } from '#contract/index.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { aLine, aVisitDraft } from '#domain/testing/visit-samples.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

/** A visit of two guests on 07–09/12/2026, thứ Hai đến thứ Tư; today is thứ Hai, 23/11/2026. */
export const VISIT_TITLE = 'Đoàn Viện Nghiên cứu Mẫu Hàn Quốc'

export const addVisit = async (page: Page, over: Partial<Input<'inbound_visit.create'>> = {}) => {
  const days = { arrivesOn: LocalDate.parse('2026-12-07'), departsOn: LocalDate.parse('2026-12-09') }
  const programme = [
    aLine(days.arrivesOn, '08:30'),
    aLine(days.departsOn, '09:00', { content: 'Thăm cơ sở', place: 'Trung tâm Mẫu' }),
  ]
  const { visit } = await must(page, 'inbound_visit.create', aVisitDraft({ ...days, programme, ...over }))
  return visit
}

/** The record of one visit. */
export const openVisit = (page: Page, id: string): Promise<void> => openScreen(page, 'inbound_visit', { id })

/** Records a letter as sent to all whom it is for; gives how many duties that met. */
export const sendLetter = async (page: Page, id: LetterId, sentOn: string): Promise<number> => {
  const { letter, addressees } = await must(page, 'letter.get', { id })
  const { dutiesMet } = await must(page, 'letter.record_dispatch', {
    id,
    revision: letter.revision,
    recipients: addressees,
    sentOn: LocalDate.parse(sentOn),
    way: 'interconnection',
    note: '',
    proofToken: null,
  })
  return dutiesMet
}
