import { appendixOf } from '#domain/document/appendix-words.ts'
import { type BodyBlock, heading, paragraph } from '#domain/document/document-content.ts'
import { countedBy, countsInWords, dashed } from '#domain/document/period-body.ts'
import { dayInWords, joined, twoDigits } from '#domain/document/phrases.ts'
import { statisticRows } from '#domain/document/statistic-lists.ts'
import { writer } from '#domain/document/writer.ts'
import { formatDay } from '#domain/shared/local-date.ts'

const nothingMissing = () => []

const overdueText = (people: number): string => (people === 0 ? 'không có' : `${twoDigits(people)} người`)

/**
 * G14, báo cáo tổng hợp with G12, G13 and the list of overdue returns. No passports: nothing of them is in its lists
 * (Luật 91/2025/QH15).
 */
export const periodReport = writer('period', {
  missing: nothingMissing,
  write: (facts, { kind, addressees }) => {
    const to = joined(addressees)
    const about = `tình hình đoàn ra, đoàn vào ${facts.period}`
    const overdue = overdueText(facts.overdueRows.length)
    const part = (title: string, lines: readonly string[]): readonly BodyBlock[] => [
      heading(title),
      ...lines.map(paragraph),
    ]
    return {
      subject: about,
      body: [
        paragraph(
          `Kính báo cáo ${to} ${about} (số liệu từ ${dayInWords(facts.from)} đến hết ${dayInWords(facts.to)}) như sau:`,
        ),
        ...part('I. Đoàn ra', [
          ...countedBy(facts.outbound, [
            ['Theo nước đến', facts.byCountry],
            ['Theo mục đích', facts.byPurpose],
            ['Theo đơn vị', facts.byUnit],
            ['Theo nguồn kinh phí', facts.byFunding],
          ]),
          `Danh sách đoàn ra tại ${appendixOf(kind, 'outbound_trips')}.`,
        ]),
        ...part('II. Đoàn vào', [
          ...countedBy(facts.inbound, []),
          `Danh sách đoàn vào tại ${appendixOf(kind, 'inbound_visits')}.`,
        ]),
        ...part(
          'III. Báo cáo, thông báo chậm hạn',
          facts.lateDuties.length === 0 ? ['Không có.'] : dashed(facts.lateDuties),
        ),
        ...part('IV. Quá hạn chưa về nước', [
          `Số người quá hạn chưa về nước: ${overdue}; danh sách tại ${appendixOf(kind, 'overdue_returns')}.`,
        ]),
        paragraph(`Kính báo cáo ${to} xem xét, chỉ đạo`),
      ],
      appendices: [
        { title: `danh sách đoàn ra ${facts.period}`, rows: statisticRows('outbound_trips', facts.outboundRows) },
        { title: `danh sách đoàn vào ${facts.period}`, rows: statisticRows('inbound_visits', facts.inboundRows) },
        { title: 'danh sách quá hạn chưa về nước', rows: statisticRows('overdue_returns', facts.overdueRows) },
      ],
      facts: [
        { tag: 'periodName', label: 'Kỳ báo cáo', text: facts.period },
        { tag: 'periodFrom', label: 'Từ ngày', text: formatDay(facts.from) },
        { tag: 'periodTo', label: 'Đến ngày', text: formatDay(facts.to) },
        { tag: 'periodOutbound', label: 'Tổng số đoàn ra', text: countsInWords(facts.outbound) },
        { tag: 'periodInbound', label: 'Tổng số đoàn vào', text: countsInWords(facts.inbound) },
        { tag: 'periodLateCount', label: 'Số báo cáo, thông báo chậm hạn', text: twoDigits(facts.lateDuties.length) },
        { tag: 'periodOverdue', label: 'Số người quá hạn chưa về nước', text: overdue },
      ],
    }
  },
})

/** G15, danh sách quá hạn về nước. */
export const overdueReturns = writer('overdue_returns', {
  missing: nothingMissing,
  write: ({ asOf, rows }, { kind, addressees }) => {
    const to = joined(addressees)
    const count = overdueText(rows.length)
    const about = `các trường hợp quá hạn chưa về nước tính đến ${dayInWords(asOf)}`
    return {
      subject: about,
      body: [
        `Kính báo cáo ${to} ${about} như sau:`,
        `Số người quá hạn chưa về nước: ${count}; danh sách tại ${appendixOf(kind, 'overdue_returns')}.`,
        `Kính báo cáo ${to}${rows.length === 0 ? '' : ' xem xét, chỉ đạo'}`,
      ].map(paragraph),
      appendices: [{ title: 'danh sách quá hạn chưa về nước', rows: statisticRows('overdue_returns', rows) }],
      facts: [
        { tag: 'overdueAsOf', label: 'Tính đến ngày', text: formatDay(asOf) },
        { tag: 'overdueCount', label: 'Số người quá hạn chưa về nước', text: count },
      ],
    }
  },
})

/** G17, kế hoạch đoàn ra, đoàn vào năm. */
export const annualPlan = writer('annual_plan', {
  missing: nothingMissing,
  write: ({ year, rows }, { kind, profile }) => {
    const about = `đoàn ra, đoàn vào năm ${year}`
    const directions = [...new Set(rows.map(({ direction = '' }) => direction).filter((name) => name !== ''))]
    const count = rows.length === 0 ? 'không có' : `${twoDigits(rows.length)} đoàn`
    const lines = directions.map(
      (name) => `${name}: ${twoDigits(rows.filter(({ direction }) => direction === name).length)} đoàn`,
    )
    return {
      subject: about,
      body: [
        paragraph(`${profile.name} ban hành Kế hoạch ${about} như sau:`),
        heading('I. Nội dung'),
        paragraph(`Tổng số dự kiến: ${count}; danh mục tại ${appendixOf(kind, 'annual_plan')}.`),
        ...dashed(lines).map(paragraph),
        heading('II. Tổ chức thực hiện'),
        paragraph(
          '1. Các phòng, đơn vị chủ trì chuẩn bị nội dung, hồ sơ của từng đoàn; thực hiện chế độ báo cáo, thông báo theo quy định.',
        ),
        paragraph(
          `2. Trường hợp phát sinh hoặc thay đổi so với Kế hoạch, đơn vị chủ trì báo cáo ${profile.leadershipName} xem xét, quyết định`,
        ),
      ],
      // Nobody is addressed, yet the plan goes to foreign affairs (the field's reference, 9.3 G17).
      firstRecipient: profile.foreignAffairsName,
      appendices: [{ title: `danh mục ${about}`, rows: statisticRows('annual_plan', rows) }],
      facts: [
        { tag: 'planYear', label: 'Năm kế hoạch', text: String(year) },
        { tag: 'planCount', label: 'Tổng số đoàn dự kiến', text: count },
        { tag: 'planDirections', label: 'Đoàn ra, đoàn vào', text: lines.join('; ') },
      ],
    }
  },
})
