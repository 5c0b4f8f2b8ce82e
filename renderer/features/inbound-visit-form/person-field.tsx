import { type ReactNode, useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { ClashNotes } from '#renderer/features/inbound-visit-form/hint-notes.tsx'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { searchPeople } from '#renderer/ui/form/search-people.ts'
import { SuggestField } from '#renderer/ui/form/suggest-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

type PersonName = 'hostLeader' | 'interpreter' | `receptionMembers.${number}`

type Props = {
  readonly name: PersonName
  readonly what: VisitClash['what']
  readonly label: string
  readonly postLabel: string
  readonly isRequired?: boolean
  readonly staff: readonly StaffRow[]
}

const SHOWN = 50

/** Somebody who receives the guests: of the staff, found by name, or anybody else by the name that is typed. */
export const PersonField = ({ name, what, label, postLabel, isRequired = false, staff }: Props): ReactNode => {
  const { setValue } = useFormContext<VisitFormInput>()
  const [staffMemberId, fullName] = useWatch<VisitFormInput, [`${PersonName}.staffMemberId`, `${PersonName}.fullName`]>(
    {
      name: [`${name}.staffMemberId`, `${name}.fullName`],
    },
  )
  const people = useMemo(
    () => staff.filter(({ isActive }) => isActive).toSorted((a, b) => comparePersonNames(a.fullName, b.fullName)),
    [staff],
  )
  const options = useMemo(
    () =>
      searchPeople(people, fullName)
        .slice(0, SHOWN)
        .map((person) => ({
          value: person.id,
          label: person.fullName,
          hint: `${person.post} – ${person.unitName}`,
          post: person.post,
        })),
    [people, fullName],
  )
  const isPicked = staffMemberId !== ''
  const isOther = !isPicked && fullName.trim() !== ''
  return (
    <>
      <div>
        <SuggestField
          name={`${name}.fullName`}
          label={label}
          isRequired={isRequired}
          placeholder="Gõ tên cán bộ, hoặc tên người khác"
          {...(isOther && { help: 'Ghi tên như đã gõ, không thuộc sổ cán bộ.' })}
          options={options}
          isPicked={isPicked}
          onPick={(person) => {
            setValue(`${name}.staffMemberId`, person.value, { shouldDirty: true })
            setValue(`${name}.post`, person.post, { shouldDirty: true })
          }}
          onType={() => setValue(`${name}.staffMemberId`, '', { shouldDirty: true })}
        />
        <ClashNotes what={what} name={fullName} />
      </div>
      <TextField name={`${name}.post`} label={postLabel} maxLength={200} />
    </>
  )
}
