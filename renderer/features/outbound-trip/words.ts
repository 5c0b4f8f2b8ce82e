import type {
  Currency,
  FundingSource,
  OutboundTripKind,
  TripDecisionKind,
} from '#domain/outbound-trip/outbound-trip.ts'

/** Kinds in one word, for a narrow column. */
export const shortKindNames: Readonly<Record<OutboundTripKind, string>> = {
  business: 'Công tác',
  study: 'Học tập',
  study_visit: 'Tham quan',
  conference: 'Hội nghị',
  private_tourism: 'Việc riêng',
  private_family: 'Việc riêng',
  private_medical: 'Việc riêng',
}

export const OVERDUE_RETURN = 'Quá hạn chưa về'
export const REGISTERED_LATE = 'Đăng ký muộn'
/** A gate was opened by a leader. */
export const OVERRIDDEN = 'Đã mở cổng bằng văn bản'

/** Behind a name, in brackets. */
export const partyMemberWord = 'đảng viên'

export const fundingSourceNames: Readonly<Record<FundingSource, string>> = {
  state_budget: 'Ngân sách nhà nước',
  host: 'Bên mời',
  personal: 'Cá nhân tự túc',
  project: 'Dự án',
}

export const currencyNames: Readonly<Record<Currency, string>> = {
  VND: 'VND – đồng',
  USD: 'USD – đô la Mỹ',
  EUR: 'EUR – euro',
  JPY: 'JPY – yên Nhật',
  KRW: 'KRW – won Hàn Quốc',
  CNY: 'CNY – nhân dân tệ',
  SGD: 'SGD – đô la Singapore',
  THB: 'THB – baht Thái',
  AUD: 'AUD – đô la Úc',
  GBP: 'GBP – bảng Anh',
}

/** What the history says of a recorded decision. */
export const decisionNames: Readonly<Record<TripDecisionKind, string>> = {
  submitted: 'Đã trình',
  sent_back: 'Trả lại để bổ sung',
  withdrawn: 'Rút lại hồ sơ',
  agreed: 'Lãnh đạo đồng ý',
  approved: 'Được phép',
  refused: 'Không được phép',
  postponed: 'Hoãn chuyến đi',
  extended: 'Gia hạn',
  changed: 'Thay đổi',
  cleared: 'Chờ đi',
  closed: 'Hoàn tất',
  cancelled: 'Hủy chuyến đi',
}
