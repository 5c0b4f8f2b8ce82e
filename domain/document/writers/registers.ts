import { writer } from '#domain/document/writer.ts'

export const passportCustody = writer('passport_custody', {
  missing: () => [],
  write: () => ({ subject: 'sổ', facts: [] }),
})
export const outgoingRegister = writer('outgoing_register', {
  missing: () => [],
  write: () => ({ subject: 'sổ', facts: [] }),
})
