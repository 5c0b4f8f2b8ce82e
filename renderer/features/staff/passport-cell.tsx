import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { passportValidity } from '#renderer/features/staff/passport-validity.ts'
import { passportKindName } from '#renderer/words/passport-words.ts'

const looks = {
  late: { colour: 'error.main', Icon: ErrorOutlineOutlined },
  soon: { colour: 'warning.main', Icon: ScheduleOutlined },
  idle: { colour: 'inherit', Icon: null },
} as const

type Props = { readonly passports: StaffRow['passports']; readonly today: LocalDate }

/** One line for each passport: kind, the end of its number, expiry and what is wrong about it. */
export const PassportCell = ({ passports, today }: Props): ReactNode => (
  <Box sx={{ lineHeight: 1.5, minWidth: 0 }}>
    {passports.map(({ id, kind, maskedNumber, expiresOn }) => {
      const { tone, words } = passportValidity(expiresOn, today)
      const { colour, Icon } = looks[tone]
      return (
        <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: colour }}>
          {Icon !== null && <Icon aria-hidden sx={{ fontSize: 16 }} />}
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {`${passportKindName(kind)} ${maskedNumber}, ${words}`}
          </Box>
        </Box>
      )
    })}
  </Box>
)
