/** What a user name wants, when it does not have it. */
export const USER_NAME_WORDS =
  'Từ 3 đến 40 ký tự: chữ cái không dấu, chữ số, dấu chấm, gạch nối; không có dấu cách. Ví dụ: nguyen.an.'
