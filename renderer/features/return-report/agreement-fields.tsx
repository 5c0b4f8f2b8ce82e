import AddOutlined from '@mui/icons-material/AddOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ReportContent } from '#domain/outbound-trip/return-report.ts'
import { AGREEMENTS, emptyAgreement, MOST_AGREEMENTS } from '#renderer/features/return-report/report-form.ts'
import { TextField } from '#renderer/ui/form/text-field.tsx'

const columns = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 2fr) auto' } as const

/** Thỏa thuận: what, who carries it out, by when; one row each. */
export const AgreementFields = (): ReactNode => {
  const { control } = useFormContext<ReportContent>()
  const { fields, append, remove } = useFieldArray({ control, name: 'agreements', keyName: 'key' })
  return (
    <Box role="group" aria-label={AGREEMENTS}>
      <Typography sx={{ fontSize: '0.8125rem', fontWeight: 500, mb: 1 }}>{AGREEMENTS}</Typography>
      {fields.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          Thỏa thuận, cam kết đã đạt được với đối tác; để trống nếu không có.
        </Typography>
      )}
      {fields.map((field, index) => (
        <Box
          key={field.key}
          role="group"
          aria-label={`${AGREEMENTS} ${index + 1}`}
          sx={{ display: 'grid', gap: 2, mb: 2, alignItems: 'start', gridTemplateColumns: columns }}
        >
          <TextField name={`agreements.${index}.content`} label="Nội dung" isRequired maxLength={500} rows={1} />
          <TextField name={`agreements.${index}.responsible`} label="Đơn vị thực hiện" maxLength={200} />
          <TextField name={`agreements.${index}.deadline`} label="Thời hạn" maxLength={100} />
          <Box sx={{ pt: { md: '26px' } }}>
            <IconButton size="small" aria-label={`Bỏ thỏa thuận ${index + 1}`} onClick={() => remove(index)}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        disabled={fields.length >= MOST_AGREEMENTS}
        onClick={() => append(emptyAgreement)}
      >
        Thêm thỏa thuận
      </Button>
    </Box>
  )
}
