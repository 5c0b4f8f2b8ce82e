import { addDays, type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'
import { current } from '#tests/support/sample-office/trip-deeds.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

/** Trips on which somebody's official passport is out of the store: one overdue, one due soon, one abroad. */
const HANDED_OUT: readonly string[] = ['robot-course-korea', 'back-this-week-malaysia', 'abroad-now-korea']

const handOut = async (context: SeedContext, { row, departsOn }: TripPlan): Promise<void> => {
  const { id, members, decisions } = await current(context, row.key)
  const people = new Map([...context.staff.values()].map((member) => [member.id, member]))
  const number = decisions.findLast(({ kind }) => kind === 'approved')?.documentNumber
  const own = members.flatMap(({ staffMemberId, passport }) => {
    const holder = staffMemberId === null ? undefined : people.get(staffMemberId)
    return holder?.passports.filter((one) => one.number === passport?.number && one.kind !== 'ordinary') ?? []
  })
  // The last of the group: what the first ones owed was settled without the book.
  const last = own.at(-1)
  if (last === undefined) throw new Error(`nobody of ${row.key} travels on an official passport`)
  const out = await context.services.passportCustody.handOut({
    passportId: last.id,
    tripId: id,
    decisionNumber: number === undefined || number === '' ? '210/QĐ-KHCN' : number,
    on: addDays(departsOn, -2),
    note: '',
  })
  value(out, `${row.key} passport`)
}

const line = { countries: '', expected: '', people: null, funding: 'Ngân sách nhà nước', partner: '' } as const

/** What the office planned for a year; invented like everything here. */
const planned = [
  {
    ...line,
    direction: 'outbound',
    title: 'Khảo sát mô hình nông nghiệp công nghệ cao',
    unitName: 'Phòng Quản lý khoa học',
    countries: 'Nhật Bản, Hàn Quốc',
    expected: 'Quý II',
    people: 8,
  },
  {
    ...line,
    direction: 'outbound',
    title: 'Tập huấn quản lý phòng thí nghiệm dùng chung',
    unitName: 'Trung tâm Ứng dụng',
    countries: 'Malaysia',
    expected: 'Tháng 9',
    people: 3,
    funding: 'Bên mời đài thọ',
  },
  {
    ...line,
    direction: 'inbound',
    title: 'Đón đoàn chuyên gia trao đổi về chuyển đổi số',
    unitName: 'Văn phòng',
    countries: 'Hàn Quốc',
    expected: 'Quý III',
    people: 6,
    partner: 'Viện Nghiên cứu Mẫu',
  },
] as const

const plan = (on: LocalDate): Deed => ({
  on,
  run: async ({ services }) => {
    for (const item of planned)
      value(await services.plan.save({ id: null, draft: { ...item, year: yearOf(on) } }), 'plan')
  },
})

/** The books beside the trips: passports handed out, and the plan of this year. */
export const bookLife = (trips: readonly TripPlan[], today: LocalDate): readonly Deed[] => [
  plan(`${yearOf(today)}-01-08` as LocalDate),
  ...trips
    .filter(({ row }) => HANDED_OUT.includes(row.key))
    .map((trip): Deed => ({ on: addDays(trip.departsOn, -2), run: (context) => handOut(context, trip) })),
]
