import { expect, test } from 'vitest'
import { type PlanItem, PlanItemDraft } from '#domain/plan/annual-plan.ts'
import { PlanItemId } from '#domain/shared/ids.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { planService } from '#electron/services/plan-service.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { tripOffice } from '#electron/testing/trip-office.ts'

const aLine = (title: string, changes: Partial<PlanItem> = {}): PlanItemDraft =>
  PlanItemDraft.parse({
    year: 2026,
    direction: 'outbound',
    title,
    unitName: '',
    countries: 'Nhật Bản',
    expected: 'Quý I',
    people: 6,
    funding: '',
    partner: '',
    ...changes,
  })

test('a plan is read by year, in the order it was written, with the trips that carry each line out', async () => {
  const { addTrip, an, ...office } = await tripOffice()
  const plan = planService({ uow: () => office.uow, newId: office.newId })
  const first = must(await plan.save({ id: null, draft: aLine('Chuyển đổi số') }))
  const second = must(await plan.save({ id: null, draft: aLine('An toàn bức xạ') }))
  must(await plan.save({ id: null, draft: aLine('Năm sau', { year: 2027 }) }))
  await addTrip([an], { planItemId: second.id })
  expect(must(await plan.list({ year: 2026 }))).toEqual([
    { item: first, trips: 0 },
    { item: second, trips: 1 },
  ])
  expect(must(await plan.list({ year: 2025 }))).toEqual([])
})

test('a line is changed and removed, but never while a trip points to it', async () => {
  const { addTrip, an, ...office } = await tripOffice()
  const plan = planService({ uow: () => office.uow, newId: office.newId })
  const item = must(await plan.save({ id: null, draft: aLine('Chuyển đổi số') }))
  const changed = must(await plan.save({ id: item.id, draft: aLine('Chuyển đổi số', { people: null }) }))
  expect(changed).toEqual({ ...item, people: null })
  const used = must(await plan.save({ id: null, draft: aLine('An toàn bức xạ') }))
  await addTrip([an], { planItemId: used.id })
  expect(await plan.remove({ id: used.id })).toMatchObject({ error: { code: 'plan.in_use', details: { count: 1 } } })
  expect(must(await plan.remove({ id: item.id }))).toBeNull()
  expect(codeOf(await plan.remove({ id: item.id }))).toBe('plan.not_found')
  const nobody = PlanItemId.parse(sampleId(11, 9))
  expect(codeOf(await plan.save({ id: nobody, draft: aLine('Không còn') }))).toBe('plan.not_found')
  expect(must(await plan.list({ year: 2026 })).map(({ item: { title } }) => title)).toEqual(['An toàn bức xạ'])
})
