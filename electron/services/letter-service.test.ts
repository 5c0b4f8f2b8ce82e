import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { aProfile, aSigner, day, sampleId } from '#domain/testing/samples.ts'
import type { Host } from '#electron/services/host.ts'
import { letterService } from '#electron/services/letter-service.ts'
import { codeOf, must, RESOURCES, testHost } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

const office = async (host: Partial<Host> = {}) => {
  const services = servicesOnRegister()
  const { id: _profile, ...profile } = aProfile()
  const { id: _signer, ...signer } = aSigner()
  must(await services.agency.saveProfile({ id: null, draft: profile }))
  const saved = must(await services.agency.saveSigner({ id: null, draft: signer }))
  const person = await services.addPerson(await services.addUnit(), 1)
  const { trip } = await services.addTrip([person])
  const letters = letterService({
    uow: () => services.uow,
    today: services.today,
    countries: services.resources.countryName,
    templates: (file) => readFileSync(path.join(RESOURCES, 'templates', path.basename(file))),
    host: { ...testHost, ...host },
  })
  const request: LetterRequest = {
    tripId: trip.id,
    kind: 'outbound_trip_report',
    signerId: saved.id,
    number: '',
    day: null,
  }
  return { ...services, letters, request }
}

test('a letter that lacks nothing is previewed, saved and printed', async () => {
  const files: [string, Uint8Array][] = []
  const { letters, request } = await office({
    saveFile: async (name, bytes) => {
      files.push([name, bytes])
      return { ok: true, path: `/chọn/${name}` }
    },
  })
  expect(must(await letters.check(request))).toEqual([])
  expect(must(await letters.preview(request)).fileName).toMatch(/\.pdf$/)
  expect(must(await letters.save({ ...request, format: 'docx' }))?.path).toMatch(/^\/chọn\/.+\.docx$/)
  expect(must(await letters.save({ ...request, format: 'pdf' }))?.path).toMatch(/\.pdf$/)
  expect(must(await letters.print(request))).toBe('printed')
  expect(files.map(([, bytes]) => Buffer.from(bytes.subarray(0, 2)).toString())).toEqual(['PK', '%P'])
})

test.each<[string, Partial<LetterRequest>]>([
  ['of a day before the office began', { day: day('2019-01-01') }],
  ['by a signer who is not in office', { signerId: sampleId(6, 99) as LetterRequest['signerId'] }],
])('a letter %s lacks something: it is named, and the letter is not written', async (_what, change) => {
  const { letters, request } = await office()
  const missing = must(await letters.check({ ...request, ...change }))
  expect(missing.length).toBeGreaterThan(0)
  for (const { label } of missing) expect(label).not.toBe('')
  for (const write of [letters.preview, letters.print])
    expect(codeOf(await write({ ...request, ...change }))).toBe('letter.data_missing')
  expect(codeOf(await letters.save({ ...request, ...change, format: 'docx' }))).toBe('letter.data_missing')
})

test('a letter of a trip that does not exist is refused', async () => {
  const { letters, request } = await office()
  const nowhere = { ...request, tripId: sampleId(4, 99) as LetterRequest['tripId'] }
  for (const ask of [letters.check, letters.preview, letters.print])
    expect(codeOf(await ask(nowhere))).toBe('outbound_trip.not_found')
})

test('closing the save dialog is no failure; a folder that refuses the file is one, with its reason', async () => {
  const closed = await office({ saveFile: async () => null })
  expect(must(await closed.letters.save({ ...closed.request, format: 'docx' }))).toBeNull()
  const full = await office({ saveFile: async () => ({ ok: false, reason: 'ENOSPC' }) })
  expect(await full.letters.save({ ...full.request, format: 'docx' })).toEqual({
    ok: false,
    error: { code: 'letter.not_saved', details: { reason: 'ENOSPC' } },
  })
})
