import * as z from 'zod'

/** Đoàn vào làm việc · hội nghị, hội thảo quốc tế. */
export const InboundVisitKind = z.enum(['working_visit', 'conference'])
export type InboundVisitKind = z.infer<typeof InboundVisitKind>
