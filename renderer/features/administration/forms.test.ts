import { describe, expect, test } from 'vitest'
import { AgencyForm, agencyFormValues } from '#renderer/features/administration/agency-form.ts'
import { emptyProfile, ProfileForm, suggestForeignAffairsName } from '#renderer/features/administration/profile-form.ts'
import { ruleKindsText, ruleTermText } from '#renderer/features/administration/rule-text.ts'
import { emptySigner, SignerForm } from '#renderer/features/administration/signer-form.ts'

const profile = {
  ...emptyProfile,
  validFrom: '1/7/2025',
  name: 'Sở Mẫu',
  symbol: 'SM',
  draftingSymbol: 'VP',
  place: 'Nơi Mẫu',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Mẫu',
  foreignAffairsName: 'Sở Ngoại vụ tỉnh Mẫu',
  provincialPoliceName: 'Công an tỉnh Mẫu',
}

describe('a letterhead', () => {
  test('becomes a draft of the domain', () => {
    expect(ProfileForm.parse(profile)).toMatchObject({ validFrom: '2025-07-01', hasForeignAffairsDepartment: true })
  })

  test.each([
    [true, 'Ủy ban nhân dân tỉnh Mẫu', 'Sở Ngoại vụ tỉnh Mẫu'],
    [false, 'Ủy ban nhân dân tỉnh Mẫu', 'Văn phòng UBND tỉnh Mẫu'],
    [false, 'UBND tỉnh Mẫu', 'Văn phòng UBND tỉnh Mẫu'],
    [false, '', 'Văn phòng UBND'],
  ])('with a Sở Ngoại vụ %s, of %j: suggests %j', (has, committee, suggestion) => {
    expect(suggestForeignAffairsName(has, committee)).toBe(suggestion)
  })

  test('two from the same day are refused at the second', () => {
    const parsed = AgencyForm.safeParse({ preset: '0', profiles: [profile, { ...profile, validFrom: '01072025' }] })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['profiles.1.validFrom'])
  })

  test('another agency starts empty, not with a name from the code', () => {
    expect(agencyFormValues(undefined).profiles).toEqual([emptyProfile])
    expect(Object.values(emptyProfile).filter((value) => value !== '' && value !== 'yes')).toEqual([])
  })
})

describe('a signer', () => {
  const signer = { ...emptySigner, fullName: 'Nguyễn Thị A', headPost: 'Giám đốc', validFrom: '1/7/2025' }

  test('who is the head signs under the head’s own post', () => {
    expect(SignerForm.parse({ ...signer, post: 'typed before' })).toMatchObject({
      post: 'Giám đốc',
      headPost: 'Giám đốc',
    })
  })

  test('who signs for the head needs a post, told together with what else is missing', () => {
    const parsed = SignerForm.safeParse({ ...signer, authority: 'for_head', fullName: '' })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['fullName', 'post'])
  })

  test('cannot stop before beginning, but may on the same day', () => {
    expect(SignerForm.safeParse({ ...signer, validTo: '30/6/2025' }).success).toBe(false)
    expect(SignerForm.safeParse({ ...signer, validTo: '1/7/2025' }).success).toBe(true)
  })
})

describe('a rule', () => {
  test.each([
    [{ days: 5, unit: 'working_day', event: 'departure' }, 'Ít nhất 05 ngày làm việc trước ngày đi'],
    [{ days: 15, unit: 'calendar_day', event: 'return' }, 'Trong 15 ngày kể từ ngày về'],
  ] as const)('%j is said as "%s"', (rule, text) => {
    expect(ruleTermText(rule)).toBe(text)
  })

  test.each([
    [['business', 'study', 'study_visit', 'conference'], 'group', 'Mọi đoàn công vụ'],
    [['private_tourism', 'private_family', 'private_medical'], 'party_members', 'Việc riêng; thành viên là đảng viên'],
    [['study'], 'group', 'Học tập'],
  ] as const)('for %j and %s it names: %s', (tripKinds, concerns, text) => {
    expect(ruleKindsText({ tripKinds: [...tripKinds], concerns })).toBe(text)
  })
})
