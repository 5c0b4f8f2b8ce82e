import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { suggestForeignAffairsName } from '#renderer/features/administration/profile-form.ts'
import { RecipientFields } from '#renderer/features/administration/recipient-fields.tsx'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

type Props = {
  /** `profiles.0.` in a list, empty for a form of one profile. */
  readonly prefix?: string
  /** Starts at the căn cứ of decisions. */
  readonly startsAtBases?: boolean
}

const NAME_MAX = 200
const SYMBOL_MAX = 20
const PLACE_MAX = 100

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The fields of one letterhead in force from a day. */
export const ProfileFields = ({ prefix = '', startsAtBases = false }: Props): ReactNode => {
  const { getValues, setValue } = useFormContext()
  const hasDepartment = useWatch({ name: `${prefix}hasForeignAffairsDepartment` }) !== 'no'

  // Only an empty field or the other choice's own suggestion is replaced: what somebody typed stays.
  const suggest = (answer: string): void => {
    const committee = text(getValues(`${prefix}peopleCommitteeName`))
    const name = `${prefix}foreignAffairsName`
    const typed = text(getValues(name)).trim()
    if (typed === '' || typed === suggestForeignAffairsName(answer !== 'yes', committee))
      setValue(name, suggestForeignAffairsName(answer === 'yes', committee), {
        shouldDirty: true,
        shouldValidate: true,
      })
  }

  return (
    <>
      <FormGrid>
        <DayField name={`${prefix}validFrom`} label="Dùng từ ngày" isRequired />
        <TextField
          name={`${prefix}superiorName`}
          label="Cơ quan chủ quản"
          maxLength={NAME_MAX}
          help="Như in trên văn bản, ví dụ UBND tỉnh Bắc Ninh; để trống nếu không có"
        />
        <TextField name={`${prefix}name`} label="Tên cơ quan" isRequired maxLength={NAME_MAX} />
        <TextField
          name={`${prefix}place`}
          label="Địa danh"
          isRequired
          maxLength={PLACE_MAX}
          help="Ghi trước ngày tháng của văn bản"
        />
        <TextField
          name={`${prefix}symbol`}
          label="Ký hiệu cơ quan"
          isRequired
          maxLength={SYMBOL_MAX}
          help="Chữ viết tắt tên cơ quan, ví dụ KHCN"
        />
        <TextField
          name={`${prefix}draftingSymbol`}
          label="Ký hiệu đơn vị soạn thảo"
          isRequired
          maxLength={SYMBOL_MAX}
          help="Ví dụ VP; công văn mang số …/KHCN-VP"
        />
        <TextField
          name={`${prefix}peopleCommitteeName`}
          label="UBND tỉnh"
          isRequired
          maxLength={NAME_MAX}
          help="Tên đầy đủ, như ghi sau “Kính gửi”"
        />
        <TextField name={`${prefix}provincialPoliceName`} label="Công an tỉnh" isRequired maxLength={NAME_MAX} />
        <FullWidth>
          <ChoiceField
            name={`${prefix}hasForeignAffairsDepartment`}
            label="Tỉnh có Sở Ngoại vụ"
            isInRow
            options={[
              { value: 'yes', label: 'Có' },
              { value: 'no', label: 'Không có' },
            ]}
            onChosen={suggest}
          />
        </FullWidth>
        <FullWidth>
          <TextField
            name={`${prefix}foreignAffairsName`}
            label={hasDepartment ? 'Sở Ngoại vụ' : 'Cơ quan làm nhiệm vụ ngoại vụ'}
            isRequired
            maxLength={NAME_MAX}
            help={
              hasDepartment
                ? 'Tên đầy đủ, như ghi sau “Kính gửi”'
                : 'Cơ quan được giao nhiệm vụ của Sở Ngoại vụ, thường là Văn phòng UBND tỉnh'
            }
          />
        </FullWidth>
      </FormGrid>
      <RecipientFields prefix={prefix} startsOpen={startsAtBases} />
    </>
  )
}
