import { writer } from '#domain/document/writer.ts'

const visitLetter = writer('visit', { missing: () => [], write: () => ({ subject: 'đón đoàn', facts: [] }) })
export const inboundVisitRequest = visitLetter
export const inboundVisitNotice = visitLetter
export const inboundVisitPoliceNotice = visitLetter
export const inboundVisitProgramme = visitLetter
export const inboundVisitResult = writer('visit_result', {
  missing: () => [],
  write: () => ({ subject: 'kết quả', facts: [] }),
})
