import type { ReactNode } from 'react'
import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { chosenSigner } from '#domain/letter/chosen-signer.ts'
import type { LetterChoices } from '#domain/letter/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { ChoiceSelect } from '#renderer/features/document/choice-select.tsx'
import { draftingOptions, signersToChoose, urgencyOf, urgencyOptions } from '#renderer/features/document/choices.ts'
import { SignerChoice } from '#renderer/features/document/signer-choice.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'

export type Office = {
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  readonly today: LocalDate
}

type Props = {
  readonly office: Office
  readonly choices: LetterChoices
  readonly onChoose: (choices: LetterChoices) => void
}

/** Người ký, độ khẩn, đơn vị soạn thảo: all that an officer chooses; the rest follows from the record. */
export const ChoiceFields = ({ office, choices, onChoose }: Props): ReactNode => {
  const units = useRoute('unit.list')
  const inOffice = signersToChoose(office.signers, office.today)
  return (
    <>
      <SignerChoice
        signers={inOffice}
        chosen={chosenSigner(office.signers, choices.signerId, office.today)?.id ?? null}
        onChoose={(signerId) => onChoose({ ...choices, signerId })}
      />
      <ChoiceSelect
        label="Độ khẩn"
        value={choices.urgency ?? ''}
        options={urgencyOptions}
        onChoose={(value) => onChoose({ ...choices, urgency: urgencyOf(value) })}
      />
      <ChoiceSelect
        label="Đơn vị soạn thảo"
        value={choices.draftingSymbol ?? ''}
        options={draftingOptions(units.data ?? [], office.profiles, office.today, choices.draftingSymbol)}
        onChoose={(value) => onChoose({ ...choices, draftingSymbol: value === '' ? null : value })}
      />
    </>
  )
}
