import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import type { CSSProperties, ReactNode } from 'react'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { passportValidity } from '#renderer/features/staff/passport-validity.ts'
import { passportKindName } from '#renderer/words/passport-words.ts'

const looks = {
  late: { colour: 'var(--so-error)', Icon: ErrorOutlineOutlined },
  soon: { colour: 'var(--so-warning)', Icon: ScheduleOutlined },
  idle: { colour: 'inherit', Icon: null },
} as const

type Props = { readonly passports: StaffRow['passports']; readonly today: LocalDate }

const line: CSSProperties = { display: 'flex', alignItems: 'center', gap: 4, lineHeight: 1.5 }

/** One line for each passport: kind, the end of its number, expiry and what is wrong about it. */
export const PassportCell = ({ passports, today }: Props): ReactNode =>
  passports.map(({ id, kind, maskedNumber, expiresOn }) => {
    const { tone, words } = passportValidity(expiresOn, today)
    const { colour, Icon } = looks[tone]
    const text = `${passportKindName(kind)} ${maskedNumber}, ${words}`
    return (
      <div key={id} style={{ ...line, color: colour }}>
        {Icon !== null && <Icon aria-hidden sx={{ fontSize: 16 }} />}
        <span className="so-list-line" title={text}>
          {text}
        </span>
      </div>
    )
  })
