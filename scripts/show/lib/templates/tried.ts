import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DocumentKind, documentKinds, templateFile } from '#domain/document/document-kind.ts'
import { officeMade } from '#tests/support/broken-templates/cases.ts'
import { handMade } from '#tests/support/broken-templates/zip-edits.ts'
import type { Tried } from './measure.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
export const templatesFolder = path.join(root, 'resources/templates')
const broken = path.join(root, 'tests/support/broken-templates/files')

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file))

/** Templates that somebody edited: by LibreOffice, and by hand for what no office program writes. */
export const triedCases = (): readonly Tried[] => {
  const kind = 'outbound_trip_report'
  const base = bytesOf(path.join(broken, 'round-trip.docx'))
  return [
    ...officeMade.map((one) => ({ ...one, kind, bytes: bytesOf(path.join(broken, `${one.name}.docx`)) }) as const),
    ...handMade.map((one) => ({ ...one, kind, bytes: one.make(base) }) as const),
  ]
}

/** The template of every kind from a folder, which must be accepted. */
export const triedShipped = (
  read: (file: string) => Uint8Array = bytesOf,
  folder = templatesFolder,
): readonly Tried[] =>
  DocumentKind.options.map((kind) => ({
    name: templateFile(kind),
    what: documentKinds[kind].label,
    codes: [],
    isAccepted: true,
    kind,
    bytes: read(path.join(folder, templateFile(kind))),
  }))
