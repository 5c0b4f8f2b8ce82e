import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { recipientNames } from '#renderer/features/administration/recipient-names.ts'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

type Props = {
  /** `profiles.0.` in a list, empty for a form of one profile. */
  readonly prefix: string
  /** For somebody who came to enter căn cứ: open, and at that field. */
  readonly startsOpen?: boolean
}

const NAME_MAX = 200

/** Nơi nhận và căn cứ: out of sight until somebody opens it or something in it is wrong; a first run can do without. */
export const RecipientFields = ({ prefix, startsOpen = false }: Props): ReactNode => {
  const id = useId()
  const { getFieldState, formState } = useFormContext()
  const [wasOpened, setOpened] = useState(startsOpen)
  const hasProblem = ['leadershipName', 'decisionBases', 'recipientLines'].some(
    (name) => getFieldState(`${prefix}${name}`, formState).error !== undefined,
  )
  const isOpen = wasOpened || hasProblem
  return (
    <Box sx={{ mt: 2 }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        startIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
        onClick={() => setOpened(!isOpen)}
      >
        Nơi nhận và căn cứ
      </Button>
      <Collapse in={isOpen} id={id} timeout={0}>
        <Box sx={{ pt: 1 }}>
          <FormGrid>
            <FullWidth>
              <TextField
                name={`${prefix}leadershipName`}
                label="Lãnh đạo (nơi nhận trong báo cáo nội bộ)"
                isRequired
                maxLength={NAME_MAX}
                help="Ghi sau “Kính gửi” của báo cáo tổng hợp, ví dụ Lãnh đạo Sở"
              />
            </FullWidth>
            <FullWidth>
              <TextField
                name={`${prefix}decisionBases`}
                label="Căn cứ ban hành quyết định (mỗi dòng một căn cứ)"
                rows={3}
                startsFocused={startsOpen}
                help="Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày và trích yếu; không cần dấu chấm phẩy. Để trống thì chưa lập được quyết định."
              />
            </FullWidth>
            <FullWidth>
              <Typography variant="body2" color="textSecondary">
                Nơi nhận thêm: mỗi dòng một nơi, được chèn giữa “Như trên” và “Lưu”; không cần gạch đầu dòng.
              </Typography>
            </FullWidth>
            {recipientNames.map(({ role, label }) => (
              <TextField
                key={role}
                name={`${prefix}recipientLines.${role}`}
                label={`Nơi nhận thêm: ${label}`}
                rows={2}
              />
            ))}
          </FormGrid>
        </Box>
      </Collapse>
    </Box>
  )
}
