import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { JourneyInput } from '#renderer/features/outbound-trip/journey-form.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'

const ways = [
  { value: 'own_days', label: 'Ngày riêng' },
  { value: 'stayed_home', label: 'Không đi' },
] as const

type RowProps = { readonly index: number; readonly fullName: string; readonly onRemove: () => void }

const Row = ({ index, fullName, onRemove }: RowProps): ReactNode => {
  const how: unknown = useWatch({ name: `own.${index}.how` })
  return (
    <Box
      role="group"
      aria-label={fullName}
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '136px minmax(0, 1fr) minmax(0, 1fr) 40px' },
        borderTop: '1px solid',
        borderColor: 'divider',
        pt: 1.5,
      }}
    >
      <Typography sx={{ gridColumn: '1 / -1', fontWeight: 500 }}>{fullName}</Typography>
      <SelectField name={`own.${index}.how`} label="Cách đi" options={ways} />
      {how === 'own_days' ? (
        <>
          <DayField name={`own.${index}.exitOn`} label="Ngày đi riêng" />
          <DayField name={`own.${index}.entryOn`} label="Ngày về riêng" help="Để trống khi chưa về" />
        </>
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ gridColumn: { sm: 'span 2' }, pt: 3.5 }}>
          Ở nhà, không có việc phải báo cáo sau chuyến đi.
        </Typography>
      )}
      <IconButton aria-label={`Bỏ dòng của ${fullName}`} sx={{ mt: 2.75 }} onClick={onRemove}>
        <DeleteOutlined fontSize="small" />
      </IconButton>
    </Box>
  )
}

/** Members whose journey differs from the group's; all others follow the group. */
export const JourneyOwnRows = ({ members }: { readonly members: readonly TripMember[] }): ReactNode => {
  const id = useId()
  const { control, getValues } = useFormContext<JourneyInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'own' })
  const others = members.filter((member) => !fields.some(({ memberId }) => memberId === member.id))
  const add = (memberId: string): void => {
    const member = others.find((one) => one.id === memberId)
    if (member === undefined) return
    const [exitOn, entryOn] = getValues(['actualExitOn', 'actualEntryOn'])
    append({ memberId: member.id, fullName: member.fullName, how: 'own_days', exitOn, entryOn })
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map((field, index) => (
        <Row key={field.id} index={index} fullName={field.fullName} onRemove={() => remove(index)} />
      ))}
      {others.length > 0 && (
        <Box>
          <Typography id={`${id}-label`} variant="body2" sx={{ display: 'block', fontWeight: 500, mb: 0.5 }}>
            Người có ngày khác đoàn, hoặc không đi
          </Typography>
          <Select
            fullWidth
            displayEmpty
            value=""
            labelId={`${id}-label`}
            input={<OutlinedInput />}
            SelectDisplayProps={{ id }}
            renderValue={() => 'Thêm người…'}
            onChange={(event) => add(event.target.value)}
          >
            {others.map((member) => (
              <MenuItem key={member.id} value={member.id}>
                {member.fullName}
              </MenuItem>
            ))}
          </Select>
        </Box>
      )}
    </Box>
  )
}
