import type { InboundVisit, InboundVisitDraft } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { emptyVisitReport } from '#domain/inbound-visit/visit-report.ts'
import { day } from '#domain/testing/samples.ts'
import { aVisitDraft } from '#domain/testing/visit-samples.ts'
import { must } from '#electron/testing/office.ts'
import type { servicesOnRegister } from '#electron/testing/services.ts'

type Services = Pick<Awaited<ReturnType<typeof servicesOnRegister>>, 'visits' | 'visitReports' | 'asking' | 'today'>

/** A report with all that must be said, and one agreement. */
export const wholeReport = {
  ...emptyVisitReport,
  discussed: 'Trao đổi về đào tạo',
  achieved: 'Thống nhất chương trình ba năm',
  assessment: 'Không phát sinh vấn đề',
  agreements: [{ content: 'Gửi danh mục đề tài', unitName: 'Văn phòng', dueOn: day('2026-06-30') }],
}

/** The steps a visit takes in an office: each by whom it belongs to, on its newest revision. */
export const visitSteps = ({ visits, visitReports, asking, today }: Services) => {
  const add = async (changes: Partial<Record<keyof InboundVisitDraft, unknown>> = {}): Promise<InboundVisit> =>
    must(await visits.create(aVisitDraft(changes))).visit
  const decide = (
    { id, revision }: Pick<InboundVisit, 'id' | 'revision'>,
    kind: VisitDecisionKind,
    changes: Partial<Parameters<typeof visits.decide>[0]> = {},
  ) =>
    visits.decide({
      id,
      revision,
      kind,
      on: today(),
      documentNumber: kind === 'permitted' || kind === 'not_permitted' ? '125/UBND-NC' : '',
      issuer: '',
      signer: '',
      note: 'Lý do',
      attachmentId: null,
      ...changes,
    })
  const decided = async (visit: InboundVisit, ...kinds: readonly VisitDecisionKind[]): Promise<InboundVisit> => {
    let now = visit
    for (const kind of kinds) {
      const before = asking.role
      asking.role = kind === 'agreed' || kind === 'refused' ? 'leader' : 'personnel_officer'
      now = must(await decide(now, kind)).visit
      asking.role = before
    }
    return now
  }
  const stay = ({ id, revision }: InboundVisit, arrival: string | null, departure: string | null) =>
    visits.recordStay({
      id,
      revision,
      actualArrivalOn: arrival === null ? null : day(arrival),
      actualDepartureOn: departure === null ? null : day(departure),
    })
  const draftOf = (visit: InboundVisit, changes: Partial<InboundVisitDraft> = {}): InboundVisitDraft => {
    const {
      id: _id,
      actualArrivalOn: _arrival,
      actualDepartureOn: _departure,
      decisions: _decisions,
      overrides: _overrides,
      revision: _revision,
      ...shared
    } = visit
    return { ...shared, ...changes }
  }
  const update = (visit: InboundVisit, changes: Partial<InboundVisitDraft>) =>
    visits.update({ id: visit.id, revision: visit.revision, draft: draftOf(visit, changes) })
  /** A report that is written, filed and taken. */
  const reported = async (visit: InboundVisit): Promise<void> => {
    must(await visitReports.file({ visitId: visit.id, revision: 0, content: wholeReport }))
    must(await visitReports.accept({ visitId: visit.id, revision: 1 }))
  }
  return { add, decide, decided, stay, draftOf, update, reported }
}
