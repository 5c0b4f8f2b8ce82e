import type { TemplateProblem, TemplateState, TemplateTag } from '#contract/routes/document-template.ts'
import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { Session } from '#domain/account/account.ts'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { specimenContent, specimenNumbering } from '#domain/document/specimen-content.ts'
import { templateTags, typedTag } from '#domain/document/template-tags.ts'
import type { DocumentTemplateId, Instant } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { refusal } from '#electron/documents/template-check/problem.ts'
import type { Host } from '#electron/services/host.ts'
import type { NewId } from '#electron/services/ids.ts'
import type { ShippedTemplate, TemplatesInUse } from '#electron/services/template-in-use.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly now: () => Instant
  readonly session: () => Session | null
  readonly shipped: ShippedTemplate
  readonly templates: TemplatesInUse
  readonly host: Pick<Host, 'openFile' | 'renderPdf' | 'saveFile'>
}

type OfKind = { readonly kind: DocumentKind }

/** A checked file that waits to be put into use, for the log-in it was picked in and no other. */
type Picked = OfKind & {
  readonly token: string
  readonly session: Session
  readonly fileName: string
  readonly template: Uint8Array
}

type PickOutcome = {
  readonly fileName: string
  readonly problems: TemplateProblem[]
  readonly token: string | null
  readonly trial: Uint8Array<ArrayBuffer> | null
}

const LONGEST_NAME = 200

/** A name to show and to keep: what a path or another system may have brought along is gone. */
const tidyName = (name: string): string => {
  const tidy = tidyLine(name.replace(/[<>:"/\\|?*]/gu, ' '))
    .slice(-LONGEST_NAME)
    .trim()
  return tidy === '' ? 'Mẫu.docx' : tidy
}

const noPages = refusal(
  'pages_failed',
  'Không dựng được trang thử từ mẫu này. Hãy sửa lại từ mẫu gốc: bấm “Tải mẫu về”, sửa trong Word, lưu rồi chọn lại.',
)

/** Templates of the office: shipped originals, its own in their place, and the check between the two. */
export const documentTemplateService = (dependencies: Dependencies) => {
  const { uow, newId, now, session, shipped, templates, host } = dependencies
  let picked: Picked | null = null

  const inUse = (kind: DocumentKind): Promise<Uint8Array> =>
    uow().read(async (repos) => (await templates(repos, kind)).bytes)

  const pages = async (docx: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> => {
    try {
      return new Uint8Array(await host.renderPdf(docx))
    } catch {
      // Whatever a foreign file does to the page window ends there and is told as what it is: no pages.
      return null
    }
  }

  const picking = async (kind: DocumentKind, fileName: string, bytes: Uint8Array): Promise<PickOutcome> => {
    const { problems, accepted } = await checkTemplate(bytes, kind)
    const trial = accepted === null ? null : await pages(accepted.trial.docx)
    const me = session()
    if (accepted === null || trial === null || me === null) {
      const told = accepted === null ? problems : [...problems, noPages]
      return { fileName, problems: [...told], token: null, trial: null }
    }
    const token = newId<string>()
    picked = { kind, token, session: me, fileName, template: accepted.template }
    return { fileName, problems: [...problems], token, trial }
  }

  return {
    list: async (): Promise<Result<TemplateState[], never>> => {
      const own = await uow().read((repos) => repos.documentTemplates.allInUse())
      return ok(
        DocumentKind.options.map((kind) => {
          const one = own.find((template) => template.kind === kind)
          if (one === undefined) return { kind, own: null }
          const { fileName, acceptedAt, acceptedBy } = one
          return { kind, own: { fileName, acceptedAt, acceptedBy } }
        }),
      )
    },

    tags: async ({ kind }: OfKind): Promise<Result<TemplateTag[], never>> =>
      ok(
        templateTags(kind).map((tag) => ({
          tag: typedTag(tag),
          meaning: tag.meaning,
          sample: tag.sample,
          isRequired: tag.isRequired,
          within: tag.within === null ? null : `{#${tag.within}}`,
        })),
      ),

    trial: async ({ kind }: OfKind): Promise<Result<{ pdf: Uint8Array<ArrayBuffer>; fileName: string }, never>> => {
      const docx = produceDocx(specimenContent(kind), specimenNumbering, await inUse(kind))
      const pdf = new Uint8Array(await host.renderPdf(docx))
      return ok({ pdf, fileName: `Trang thử - ${documentKinds[kind].label}.pdf` })
    },

    save: async ({
      kind,
      which,
    }: OfKind & { readonly which: 'in_use' | 'original' }): Promise<
      Result<{ path: string } | null, 'letter.not_saved'>
    > => {
      const bytes = which === 'original' ? shipped(kind) : await inUse(kind)
      const saved = await host.saveFile(`Mẫu - ${documentKinds[kind].label}.docx`, bytes)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },

    pick: async ({ kind }: OfKind): Promise<Result<PickOutcome | null, 'document_template.unreadable'>> => {
      const opened = await host.openFile('template')
      if (opened === null) return ok(null)
      if (!opened.ok) return fail('document_template.unreadable', { reason: opened.reason })
      // What was chosen before stands until another file was: a closed dialog changes nothing.
      picked = null
      return ok(await picking(kind, tidyName(opened.name), opened.bytes))
    },

    accept: async ({
      kind,
      token,
    }: OfKind & { readonly token: string }): Promise<Result<null, 'document_template.token_unknown'>> => {
      const chosen = picked
      if (chosen === null || chosen.token !== token || chosen.kind !== kind || chosen.session !== session())
        return fail('document_template.token_unknown')
      const accepted = await uow().write(async (repos): Promise<Result<null, never>> => {
        const at = now()
        await repos.documentTemplates.accept({
          id: newId<DocumentTemplateId>(),
          kind,
          digest: await repos.files.put(chosen.template, at),
          fileName: chosen.fileName,
          acceptedAt: at,
          acceptedBy: chosen.session.displayName,
          retired: null,
        })
        return ok(null)
      })
      if (accepted.ok) picked = null
      return accepted
    },

    restore: ({ kind }: OfKind): Promise<Result<null, never>> =>
      uow().write(async (repos) => {
        await repos.documentTemplates.retire(kind, { at: now(), by: session()?.displayName ?? '' })
        return ok(null)
      }),
  }
}
