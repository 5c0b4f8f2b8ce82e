import * as z from 'zod'
import type { AgencyPreset } from '#domain/agency/agency.ts'
import {
  emptyProfile,
  ProfileForm,
  type ProfileValues,
  profileValues,
} from '#renderer/features/administration/profile-form.ts'

/** The choice that is no preset. */
export const OTHER_AGENCY = 'other'

/** The agency at first run: the letterheads, each from a day of its own. */
export const AgencyForm = z
  .object({ preset: z.string(), profiles: z.array(ProfileForm).min(1).max(20) })
  .check((context) => {
    const days = context.value.profiles.map(({ validFrom }) => validFrom)
    for (const [index, day] of days.entries())
      if (days.indexOf(day) < index)
        context.issues.push({
          code: 'custom',
          input: day,
          path: ['profiles', index, 'validFrom'],
          message: 'Đã có tiêu đề từ đúng ngày này.',
        })
  })

type AgencyValues = { preset: string; profiles: ProfileValues[] }

/** What the form starts with: a preset, or one empty letterhead. */
export const agencyFormValues = (preset: AgencyPreset | undefined): AgencyValues =>
  preset === undefined
    ? { preset: OTHER_AGENCY, profiles: [emptyProfile] }
    : { preset: '0', profiles: preset.profiles.map(profileValues) }
