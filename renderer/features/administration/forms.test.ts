import { describe, expect, test } from 'vitest'
import { AgencyProfileDraft } from '#domain/agency/agency.ts'
import { aProfile, aSigner, day } from '#domain/testing/samples.ts'
import { AgencyForm, agencyFormValues } from '#renderer/features/administration/agency-form.ts'
import {
  emptyProfile,
  ProfileForm,
  profileValues,
  suggestForeignAffairsName,
} from '#renderer/features/administration/profile-form.ts'
import { ruleKindsText, ruleTermText } from '#renderer/features/administration/rule-text.ts'
import { emptySigner, SignerForm, signersInOrder } from '#renderer/features/administration/signer-form.ts'

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

const none = { people_committee: [], foreign_affairs: [], provincial_police: [], leadership: [], as_written: [] }

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

  test('takes a line of text for each căn cứ and each further recipient, without dash and semicolon', () => {
    const parsed = ProfileForm.parse({
      ...profile,
      decisionBases: 'Căn cứ Quyết định một;\n\nTheo đề nghị của Chánh Văn phòng.',
      recipientLines: { ...profile.recipientLines, people_committee: '- Lãnh đạo Sở;\n- Phòng A;' },
    })
    expect(parsed.decisionBases).toEqual(['Căn cứ Quyết định một', 'Theo đề nghị của Chánh Văn phòng.'])
    expect(parsed.recipientLines).toEqual({ ...none, people_committee: ['Lãnh đạo Sở', 'Phòng A'] })
  })

  test('goes into the form and comes out the same', () => {
    const { id: _, ...draft } = aProfile(1, { recipientLines: { ...none, leadership: ['Phòng A', 'Phòng B'] } })
    expect(ProfileForm.parse(profileValues(draft))).toEqual(draft)
    const full = {
      ...draft,
      decisionBases: Array.from({ length: 10 }, (_, n) => `${n}`.repeat(500)),
      recipientLines: { ...none, as_written: Array.from({ length: 10 }, (_, n) => `${n}`.repeat(200)) },
    }
    expect(AgencyProfileDraft.parse(ProfileForm.parse(profileValues(full)))).toEqual(full)
  })

  test.each([
    ['Lãnh đạo Sở\n- Như trên;', 'Dòng 2: phần mềm tự ghi “Như trên” và “Lưu”. Hãy bỏ dòng này.'],
    ['Lưu: VT, VP.', 'Dòng 1: phần mềm tự ghi “Như trên” và “Lưu”. Hãy bỏ dòng này.'],
    [`\n${'A'.repeat(201)}`, 'Dòng 2 dài quá 200 ký tự. Hãy rút gọn.'],
    ['A\n'.repeat(11), 'Nhiều nhất 10 dòng; ở đây có 11 dòng.'],
  ])('a recipient line %j is refused at its field: %s', (text, sentence) => {
    const recipientLines = { ...profile.recipientLines, as_written: text }
    const issues = ProfileForm.safeParse({ ...profile, recipientLines }).error?.issues
    expect(issues?.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['recipientLines.as_written', sentence],
    ])
  })

  test.each(['Lãnh đạo Sở', 'Lưu trữ lịch sử tỉnh', 'Các phòng, đơn vị thuộc Sở'])('“%s” may stand', (text) => {
    const recipientLines = { ...profile.recipientLines, as_written: text }
    expect(ProfileForm.safeParse({ ...profile, recipientLines }).success).toBe(true)
  })

  test('two from the same day are refused at the second', () => {
    const parsed = AgencyForm.safeParse({ preset: '0', profiles: [profile, { ...profile, validFrom: '01072025' }] })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['profiles.1.validFrom'])
  })

  test('another agency starts empty, not with a name from the code', () => {
    expect(agencyFormValues(undefined).profiles).toEqual([emptyProfile])
    const { recipientLines, hasForeignAffairsDepartment: _, ...texts } = emptyProfile
    const typed = [...Object.values(texts), ...Object.values(recipientLines)].filter((value) => value !== '')
    expect(typed).toEqual(['Lãnh đạo cơ quan'])
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

test('signers stand in office first, the head before those who sign for the head', () => {
  const signers = [
    aSigner(1, { authority: 'by_order', validFrom: '2024-01-01', validTo: null }),
    aSigner(2, { authority: 'for_head', validFrom: '2024-01-01', validTo: null }),
    aSigner(3, { authority: 'for_head', validFrom: '2025-01-01', validTo: null }),
    aSigner(4, { authority: 'head', validFrom: '2020-01-01', validTo: '2025-06-30' }),
    aSigner(5, { authority: 'head', validFrom: '2025-07-01', validTo: null }),
  ]
  const numbers = (on: string) => signersInOrder(signers, day(on)).map(({ id }) => Number(id.slice(-1)))
  expect(numbers('2026-01-12')).toEqual([5, 3, 2, 1, 4])
  expect(numbers('2024-06-01')).toEqual([4, 2, 1, 5, 3])
})

describe('a rule', () => {
  test.each([
    [{ days: 5, unit: 'working_day', event: 'departure' }, 'Ít nhất 05 ngày làm việc trước ngày đi'],
    [{ days: 15, unit: 'calendar_day', event: 'return' }, 'Trong 15 ngày kể từ ngày về'],
  ] as const)('%j is said as "%s"', (rule, text) => {
    expect(ruleTermText(rule)).toBe(text)
  })

  test.each([
    [['business', 'study', 'study_visit', 'conference'], 'group', 'Mọi đoàn ra công vụ'],
    [['private_tourism', 'private_family', 'private_medical'], 'party_members', 'Việc riêng; thành viên là đảng viên'],
    [['study'], 'group', 'Học tập'],
  ] as const)('for %j and %s it names: %s', (kinds, concerns, text) => {
    expect(ruleKindsText({ kinds: [...kinds], concerns })).toBe(text)
  })
})
