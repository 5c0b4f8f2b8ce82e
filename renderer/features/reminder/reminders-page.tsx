import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { type OwingUnit, reminderReach } from '#contract/routes/reminder.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import type { UnitId } from '#domain/shared/ids.ts'
import { formatDeadline, type LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { DigestDialog } from '#renderer/features/reminder/digest-dialog.tsx'
import { reminderWords } from '#renderer/features/reminder/messages.ts'
import { OwingUnitSection } from '#renderer/features/reminder/owing-unit-section.tsx'
import { firstChosen, type Reach, reachNames } from '#renderer/features/reminder/reminder-words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { explain } from '#renderer/ipc/words.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type ReachProps = { readonly reach: Reach; readonly onChange: (reach: Reach) => void }

const ReachField = ({ reach, onChange }: ReachProps): ReactNode => {
  const id = useId()
  return (
    <FormControl sx={{ width: 300, mb: 2 }}>
      <FormLabel id={`${id}-label`} htmlFor={id} sx={{ mb: 0.5, fontSize: '0.8125rem', color: 'text.primary' }}>
        Xem
      </FormLabel>
      <Select
        value={reach}
        labelId={`${id}-label`}
        input={<OutlinedInput />}
        SelectDisplayProps={{ id }}
        onChange={(event) => onChange(reminderReach.find((one) => one === event.target.value) ?? reach)}
      >
        {reminderReach.map((one) => (
          <MenuItem key={one} value={one}>
            {reachNames[one]}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  )
}

type ListProps = { readonly units: readonly OwingUnit[]; readonly today: LocalDate; readonly reach: Reach }

const Units = ({ units, today, reach }: ListProps): ReactNode => {
  const isKeeper = useKeeper()
  const agency = useRoute('agency.get')
  const navigate = useNavigate()
  const toast = useToast()
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const ticked = chosen ?? firstChosen(units)
  const unitIds = units.flatMap(({ unitId, late }): UnitId[] =>
    unitId !== null && late > 0 && ticked.includes(unitId) ? [unitId] : [],
  )
  const prepare = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('reminder.prepare', { unitIds })
    setBusy(false)
    setChosen(null)
    if (!reply.ok) return setProblem(explain(reply.error, reminderWords))
    toast({ text: `Đã lập ${reply.value.length} công văn đôn đốc ở dạng nháp.` })
    const [only] = reply.value
    void navigate(
      reply.value.length === 1 && only !== undefined
        ? screenPath('document').replace(':id', only)
        : screenPath('documents'),
    )
  }
  if (units.length === 0)
    return (
      <EmptyState
        text={
          reach === 0
            ? 'Không có việc nào quá hạn.'
            : `Không có việc quá hạn và không có việc nào đến hạn trong ${reach} ngày tới.`
        }
      />
    )
  return (
    <>
      {isKeeper && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 2, mt: { md: -7 } }}>
          <Button variant="contained" disabled={unitIds.length === 0} loading={isBusy} onClick={() => void prepare()}>
            {unitIds.length === 0 ? 'Chưa chọn đơn vị nào' : `Lập công văn đôn đốc ${unitIds.length} đơn vị`}
          </Button>
        </Box>
      )}
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      {units.map((unit) => {
        const { unitId, late } = unit
        const mayRemind = isKeeper && unitId !== null && late > 0
        return (
          <OwingUnitSection
            key={unitId ?? 'outside'}
            unit={unit}
            profile={profileInForce(agency.data?.profiles ?? [], today)}
            isChosen={unitId !== null && ticked.includes(unitId)}
            onToggle={
              mayRemind
                ? () => setChosen(ticked.includes(unitId) ? ticked.filter((id) => id !== unitId) : [...ticked, unitId])
                : null
            }
          />
        )
      })}
    </>
  )
}

/** Đôn đốc: what is late and due, unit by unit; one công văn for each in one action, and the week's list to print. */
export const RemindersPage = (): ReactNode => {
  const [reach, setReach] = useState<Reach>(7)
  const [isPrinting, setPrinting] = useState(false)
  return (
    <QueryView query={useRoute('reminder.list', { within: reach })}>
      {({ today, units }) => (
        <Box sx={{ maxWidth: 1280 }}>
          <PageHeader
            title="Đôn đốc"
            facts={`Hôm nay, ${formatDeadline(today)}`}
            actions={
              <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => setPrinting(true)}>
                In việc tuần tới
              </Button>
            }
          />
          <ReachField reach={reach} onChange={setReach} />
          <Units units={units} today={today} reach={reach} />
          {isPrinting && <DigestDialog onClose={() => setPrinting(false)} />}
        </Box>
      )}
    </QueryView>
  )
}
