import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import type { Session } from '#domain/account/account.ts'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTemplateService } from '#electron/services/document-template-service.ts'
import type { Host, OpenedFile } from '#electron/services/host.ts'
import { letterOffice, shippedTemplate } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const kind = 'outbound_trip_report'
const session = (name = 'Trần Thị Quản'): Session => ({
  accountId: '00000000-0000-4000-8000-000000000001' as Session['accountId'],
  userName: 'quan.tri' as Session['userName'],
  displayName: name,
  role: 'administrator',
  staffMemberId: null,
})

/** The shipped template with a line of the office's own above the text. */
const edited = (line: string): Uint8Array => {
  const zip = new PizZip(shippedTemplate(kind))
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  const at = xml.indexOf('{numberLine}')
  zip.file('word/document.xml', `${xml.slice(0, at)}${line} ${xml.slice(at)}`)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
const words = (docx: Uint8Array): string => new PizZip(docx).file('word/document.xml')?.asText() ?? ''

const templateOffice = async () => {
  let file: OpenedFile | null = null
  let me: Session | null = session()
  const pages: Uint8Array[] = []
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = []
  let doPagesFail = false
  const host: Partial<Host> = {
    openFile: async () => file,
    renderPdf: async (docx) => {
      if (doPagesFail) throw new Error('the page failed')
      pages.push(docx)
      return new Uint8Array([0x25, 0x50, 0x44, 0x46])
    },
    saveFile: async (name, bytes) => {
      if (bytes instanceof Uint8Array) saved.push({ name, bytes })
      return { ok: true, path: `/tmp/${name}` }
    },
  }
  const office = await letterOffice(host)
  const templates = documentTemplateService({
    ...office.dependencies,
    session: () => me,
    shipped: shippedTemplate,
  })
  const pick = async (bytes: Uint8Array, of: DocumentKind = kind) => {
    file = { ok: true, name: 'C:\\Mẫu\\báo cáo.docx', bytes }
    return templates.pick({ kind: of })
  }
  /** Picks and accepts. */
  const adopt = async (bytes: Uint8Array): Promise<void> => {
    const token = must(await pick(bytes))?.token
    must(await templates.accept({ kind, token: token ?? '' }))
  }
  return {
    ...office,
    templates,
    pages,
    saved,
    pick,
    adopt,
    ownOf: async (of: DocumentKind) => must(await templates.list()).find((state) => state.kind === of)?.own,
    dialogGives: (answer: OpenedFile | null): void => {
      file = answer
    },
    logIn: (next: Session | null): void => {
      me = next
    },
    breakPages: (): void => {
      doPagesFail = true
    },
  }
}

test('at first every kind has its shipped original', async () => {
  const { templates } = await templateOffice()
  const list = must(await templates.list())
  expect(list.map((state) => state.kind)).toEqual(DocumentKind.options)
  expect(list.every(({ own }) => own === null)).toBe(true)
})

test('the sheet tells each tag as it is typed, and where it stands', async () => {
  const { templates } = await templateOffice()
  const tags = must(await templates.tags({ kind }))
  expect(tags).toContainEqual(
    expect.objectContaining({ tag: '{numberLine}', isRequired: true, within: null, sample: 'Số: 05/KHCN-VP' }),
  )
  expect(tags).toContainEqual(expect.objectContaining({ tag: '{fullName}', within: '{#rows1}' }))
  expect(tags).toContainEqual(expect.objectContaining({ tag: '{@agencyRule}', isRequired: false }))
  expect(tags).toContainEqual(expect.objectContaining({ tag: '{#recipients}…{/recipients}' }))
})

describe('choosing a file', () => {
  test('a closed dialog changes nothing', async () => {
    const { templates, dialogGives } = await templateOffice()
    dialogGives(null)
    expect(must(await templates.pick({ kind }))).toBeNull()
  })

  test('a file that cannot be read says why', async () => {
    const { templates, dialogGives } = await templateOffice()
    dialogGives({ ok: false, reason: 'EBUSY' })
    expect(await templates.pick({ kind })).toEqual({
      ok: false,
      error: { code: 'document_template.unreadable', details: { reason: 'EBUSY' } },
    })
  })

  test('a file with a refusal has no trial page and nothing to accept', async () => {
    const { templates, pick, pages, rows } = await templateOffice()
    const outcome = must(await pick(new Uint8Array()))
    expect(outcome).toMatchObject({ token: null, trial: null, problems: [{ code: 'empty_file', isRefusal: true }] })
    expect(pages).toEqual([])
    expect(codeOf(await templates.accept({ kind, token: '' }))).toBe('document_template.token_unknown')
    expect(rows('SELECT * FROM document_template')).toEqual([])
  })

  test('a template of another kind is refused by what it lacks', async () => {
    const { pick } = await templateOffice()
    const outcome = must(await pick(shippedTemplate('outbound_trip_decision')))
    expect(outcome?.token).toBeNull()
    expect(outcome?.problems.filter(({ isRefusal }) => isRefusal).map(({ code }) => code)).toContain('unknown_tag')
  })

  test('a sound file comes with its trial page and is in use only after it was accepted', async () => {
    const { pick, pages, templates, ownOf } = await templateOffice()
    const outcome = must(await pick(edited('Mẫu riêng')))
    expect(outcome?.trial).toEqual(new Uint8Array([0x25, 0x50, 0x44, 0x46]))
    expect(words(pages[0] ?? new Uint8Array())).toContain('Mẫu riêng')
    expect(outcome?.fileName).toBe('C Mẫu báo cáo.docx')
    expect(await ownOf(kind)).toBeNull()
    must(await templates.accept({ kind, token: outcome?.token ?? '' }))
    expect(await ownOf(kind)).toEqual({
      fileName: 'C Mẫu báo cáo.docx',
      acceptedAt: '2026-01-12T02:00:00.000Z',
      acceptedBy: 'Trần Thị Quản',
    })
    expect(await ownOf('outbound_trip_notice')).toBeNull()
  })

  test('a file whose pages cannot be made is refused', async () => {
    const { pick, breakPages } = await templateOffice()
    breakPages()
    const outcome = must(await pick(edited('x')))
    expect(outcome).toMatchObject({ token: null, trial: null })
    expect(outcome?.problems.at(-1)).toMatchObject({ code: 'pages_failed', isRefusal: true })
  })
})

describe('a checked file waits', () => {
  const waiting = async () => {
    const office = await templateOffice()
    const token = must(await office.pick(edited('Mẫu riêng')))?.token ?? ''
    return { ...office, token }
  }

  test('for its own kind', async () => {
    const { templates, token } = await waiting()
    expect(codeOf(await templates.accept({ kind: 'outbound_trip_notice', token }))).toBe(
      'document_template.token_unknown',
    )
  })

  test('once', async () => {
    const { templates, token } = await waiting()
    expect(codeOf(await templates.accept({ kind, token }))).toBe('ok')
    expect(codeOf(await templates.accept({ kind, token }))).toBe('document_template.token_unknown')
  })

  test('until the next one is chosen', async () => {
    const { templates, token, pick } = await waiting()
    must(await pick(new Uint8Array()))
    expect(codeOf(await templates.accept({ kind, token }))).toBe('document_template.token_unknown')
  })

  test('also when the dialog is opened again and closed without choosing', async () => {
    const { templates, token, dialogGives } = await waiting()
    dialogGives(null)
    must(await templates.pick({ kind }))
    dialogGives({ ok: false, reason: 'EBUSY' })
    expect(codeOf(await templates.pick({ kind }))).toBe('document_template.unreadable')
    expect(codeOf(await templates.accept({ kind, token }))).toBe('ok')
  })

  test('until the log-out: the same person has to choose it again', async () => {
    const { templates, token, logIn } = await waiting()
    logIn(null)
    logIn(session())
    expect(codeOf(await templates.accept({ kind, token }))).toBe('document_template.token_unknown')
  })
})

describe('in use', () => {
  test('letters made from then on are filled into it; the trial and the saved file are of it, too', async () => {
    const { adopt, templates, letters, draft, tripId, pages, saved } = await templateOffice()
    await adopt(edited('Mẫu riêng'))
    const id = await draft(tripId, kind)
    must(await letters.preview({ id }))
    expect(words(pages.at(-1) ?? new Uint8Array())).toContain('Mẫu riêng')
    must(await templates.trial({ kind }))
    expect(words(pages.at(-1) ?? new Uint8Array())).toContain('Mẫu riêng')
    must(await templates.save({ kind, which: 'in_use' }))
    must(await templates.save({ kind, which: 'original' }))
    expect(saved.map(({ bytes }) => words(bytes).includes('Mẫu riêng'))).toEqual([true, false])
    expect(saved[0]?.name).toBe(`Mẫu - ${documentKinds[kind].label}.docx`)
  })

  test('a letter that is out for signature keeps it, whatever takes its place', async () => {
    const { adopt, templates, letters, frozen, issue, tripId, pages } = await templateOffice()
    await adopt(edited('Mẫu riêng'))
    const id = await frozen(tripId, kind)
    await adopt(edited('Mẫu mới'))
    must(await templates.restore({ kind }))
    must(await issue(id, '5', '2026-01-12'))
    must(await letters.preview({ id }))
    const issued = words(pages.at(-1) ?? new Uint8Array())
    expect(issued).toContain('Mẫu riêng')
    expect(issued).toContain('05/')
  })

  test('going back to the original is one step, and all that were in use are remembered', async () => {
    const { adopt, templates, ownOf, uow, rows, letters, draft, tripId, pages } = await templateOffice()
    await adopt(edited('Mẫu một'))
    await adopt(edited('Mẫu hai'))
    must(await templates.restore({ kind }))
    must(await templates.restore({ kind }))
    expect(await ownOf(kind)).toBeNull()
    const id = await draft(tripId, kind)
    must(await letters.preview({ id }))
    expect(words(pages.at(-1) ?? new Uint8Array())).not.toContain('Mẫu hai')
    const history = await uow.read((repos) => repos.documentTemplates.history(kind))
    expect(history.map(({ retired }) => retired?.by)).toEqual(['Trần Thị Quản', 'Trần Thị Quản'])
    expect(new Set(history.map(({ digest }) => digest)).size).toBe(2)
    const audit = rows("SELECT action FROM audit WHERE entity = 'document_template' ORDER BY seq")
    expect(audit).toEqual([{ action: 'create' }, { action: 'update' }, { action: 'create' }, { action: 'update' }])
  })

  test('what is kept is what was checked: bytes beside the parts of the file are gone', async () => {
    const { adopt, uow } = await templateOffice()
    const zip = new PizZip(edited('Mẫu riêng'))
    await adopt(zip.generate({ type: 'uint8array', comment: 'ghi chu an' }))
    const [own] = await uow.read((repos) => repos.documentTemplates.allInUse())
    const bytes = own === undefined ? null : await uow.read((repos) => repos.files.get(own.digest))
    expect(words(bytes ?? new Uint8Array())).toContain('Mẫu riêng')
    expect(Buffer.from(bytes ?? []).includes('ghi chu an')).toBe(false)
  })

  test('one that was tampered with in the register fills nothing', async () => {
    const { adopt, templates, database } = await templateOffice()
    await adopt(edited('Mẫu riêng'))
    database.raw.exec('DROP TRIGGER stored_file_never_changes')
    database.raw.exec('UPDATE stored_file SET bytes = zeroblob(size)')
    await expect(templates.trial({ kind })).rejects.toThrow(/letter\.file_damaged/)
    must(await templates.restore({ kind }))
    expect(codeOf(await templates.trial({ kind }))).toBe('ok')
  })
})
