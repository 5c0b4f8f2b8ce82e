import type { TripResult, VisitResult } from '#domain/document/facts.ts'
import { inOneLine } from '#domain/document/visit-words.ts'

type Agreement = (VisitResult | TripResult)['agreements'][number]

/** "Trao đổi chuyên gia; đơn vị thực hiện: Phòng Mẫu 1; thời hạn: tháng 12 năm 2026", as far as said. */
export const agreementInWords = ({ content, responsible, deadline }: Agreement): string =>
  [
    inOneLine(content),
    ...(responsible === '' ? [] : [`đơn vị thực hiện: ${inOneLine(responsible)}`]),
    ...(deadline === '' ? [] : [`thời hạn: ${inOneLine(deadline)}`]),
  ].join('; ')
