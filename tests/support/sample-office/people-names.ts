import type { Random } from '#tests/support/sample-office/random.ts'

// Invented combinations. Frequent family names stand several times, as they do in the province.
const families = [
  ...['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Phạm'],
  ...['Hoàng', 'Vũ', 'Đỗ', 'Ngô', 'Bùi', 'Đặng', 'Dương', 'Thân', 'Thân', 'Giáp', 'Chu', 'Đào', 'Lương', 'Nghiêm'],
  ...['Tạ', 'Hà', 'Đinh', 'Trịnh', 'Ong', 'Leo', 'Vi', 'Khổng', 'Ngụy', 'Đồng', 'La', 'Phùng', 'Quách', 'Ứng'],
]
const men = {
  middle: [
    'Văn',
    'Đức',
    'Hữu',
    'Quang',
    'Xuân',
    'Trọng',
    'Mạnh',
    'Công',
    'Đình',
    'Huy',
    'Việt',
    'Khắc',
    'Bá',
    'Danh',
    'Tất',
  ],
  given: [
    'Khải',
    'Lâm',
    'Quyết',
    'Toàn',
    'Vĩnh',
    'Nghĩa',
    'Hòa',
    'Duy',
    'Khôi',
    'Bách',
    'Lập',
    'Hiển',
    'Thuận',
    'Định',
    'Sáng',
    'Ước',
    'Đạo',
    'Điệp',
    'Ẩn',
    'Thức',
    'Kỳ',
    'Nhượng',
    'Tuyển',
    'Chiến',
    'Phương',
  ],
}
const women = {
  middle: [
    'Thị',
    'Thị',
    'Thị Thu',
    'Thị Bích',
    'Thị Thanh',
    'Thị Hồng',
    'Thị Kim',
    'Thùy',
    'Diệu',
    'Hoài',
    'Khánh',
    'Lệ',
    'Thục',
  ],
  given: [
    'Uyên',
    'Quỳnh',
    'Thảo',
    'Tuyết',
    'Hạnh',
    'Khuê',
    'Liễu',
    'Ngân',
    'Nhàn',
    'Oanh',
    'Yến',
    'Duyên',
    'Thoa',
    'Xuyến',
    'Ái',
    'Ánh',
    'Đào',
    'Mùi',
    'Nguyệt',
    'Phượng',
    'Sen',
    'Trà',
    'Vân',
    'Diễm',
    'Ước',
  ],
}

export type PersonName = { readonly fullName: string; readonly sex: 'male' | 'female' }

/** Names that happen to be those of people in public life; an invented office has none of them. */
const avoided = ['Nguyễn Đức Hòa', 'Trần Đức Thuận', 'Nguyễn Văn Hiển', 'Lê Văn Hiển']

/** As many full names as asked for, none twice and none of `taken`. */
export const inventNames = (random: Random, count: number, taken: readonly string[]): readonly PersonName[] => {
  const names = new Map<string, PersonName>()
  while (names.size < count) {
    const sex = random.chance(55) ? 'male' : 'female'
    const { middle, given } = sex === 'male' ? men : women
    const fullName = `${random.pick(families)} ${random.pick(middle)} ${random.pick(given)}`
    if (![...avoided, ...taken].includes(fullName)) names.set(fullName, { fullName, sex })
  }
  return [...names.values()]
}
