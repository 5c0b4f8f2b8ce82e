import * as z from 'zod'

/** Đoàn đến làm việc · hội nghị, hội thảo quốc tế (Quyết định 06/2020/QĐ-TTg). */
export const InboundVisitKind = z.enum(['working_visit', 'hosted_conference'])
export type InboundVisitKind = z.infer<typeof InboundVisitKind>
