import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AgencyProfile, SigningAuthority } from '#domain/agency/agency.ts'
import type { DocumentContent, Urgency } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds, templateFile } from '#domain/document/document-kind.ts'
import type { DocumentFacts, StatisticRow } from '#domain/document/facts.ts'
import { type Numbering, notYetNumbered } from '#domain/document/numbering.ts'
import { specimenFacts } from '#domain/document/specimens.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import {
  longProfile,
  longText,
  longTrip,
  NASTY,
  sampleDocument,
  sampleProfile,
  sampleSigner,
  sampleTrip,
} from './letter-samples.ts'

// Every kind of document × what makes its layout hard.

/** One document to measure. */
export type DocumentCase = {
  readonly name: string
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly numbering: Numbering
}

const templates = path.resolve(import.meta.dirname, '../../resources/templates')
export const shippedTemplate = (kind: DocumentKind): Uint8Array =>
  readFileSync(path.join(templates, templateFile(kind)))

export const docxOf = ({ kind, content, numbering }: DocumentCase): Uint8Array =>
  produceDocx(content, numbering, shippedTemplate(kind))

const numbered: Numbering = { number: '5', on: LocalDate.parse('2026-02-05') }

/** People of many names, posts and ranks, so that the rows of a list wrap as they do in an office. */
const pickMembers = (count: number) => ({ members: sampleTrip(count).members })

const withTrip = (facts: DocumentFacts, count: number, isLong: boolean): DocumentFacts => {
  if (!('trip' in facts)) return facts
  const { title, host, purpose, members } = isLong ? longTrip(count) : { ...facts.trip, ...pickMembers(count) }
  return { ...facts, trip: { ...facts.trip, title, host, purpose, members } }
}

const longRow = (row: StatisticRow, index: number): StatisticRow =>
  index % 5 > 0
    ? row
    : Object.fromEntries(
        Object.entries(row).map(([field, text]) => [field, /\d|^$/.test(text) ? text : longText(text, 90)]),
      )

/** Texts at the length that an officer may type. */
const lengthened = (facts: DocumentFacts): DocumentFacts => {
  switch (facts.type) {
    case 'visit':
    case 'visit_result': {
      const { visit } = facts
      const guests = visit.guests.map((guest, index) =>
        index % 5 === 0
          ? { ...guest, post: longText(guest.post, 120), organisation: longText(guest.organisation, 150) }
          : guest,
      )
      const programme = visit.programme.map((item) => ({ ...item, content: longText(item.content, 200) }))
      const purpose = `${NASTY}\n${longText(visit.purpose, 400)}`
      return { ...facts, visit: { ...visit, title: longText(visit.title, 250), purpose, guests, programme } }
    }
    case 'reminder':
      return { ...facts, addressee: longText(facts.addressee, 200) }
    case 'correction':
      return {
        ...facts,
        items: Array.from({ length: 12 }, (_, at) => ({
          label: `Mục ${at + 1}`,
          before: at === 0 ? NASTY : 'Trước là',
          after: longText('Nay là nội dung đã sửa theo đề nghị của đơn vị', 200),
        })),
      }
    case 'period':
      return {
        ...facts,
        outboundRows: facts.outboundRows.map(longRow),
        inboundRows: facts.inboundRows.map(longRow),
        overdueRows: facts.overdueRows.map(longRow),
      }
    case 'overdue_returns':
    case 'annual_plan':
    case 'passport_custody':
    case 'outgoing_register':
      return { ...facts, rows: facts.rows.map(longRow) }
    default:
      return facts
  }
}

const factsOf = (kind: DocumentKind, count: number, isLong = false): DocumentFacts => {
  const facts = withTrip(specimenFacts(kind, count), count, isLong)
  return isLong ? lengthened(facts) : facts
}

type Wishes = {
  readonly count?: number
  readonly isLong?: boolean
  readonly authority?: SigningAuthority
  readonly urgency?: Urgency
  readonly agency?: Partial<AgencyProfile>
  readonly isNotNumbered?: boolean
}

const posts: Readonly<Partial<Record<SigningAuthority, string>>> = {
  head: 'Giám đốc',
  by_order: 'Chánh Văn phòng',
  by_authorisation: 'Trưởng phòng Quản lý Khoa học',
}

const caseOf = (kind: DocumentKind, name: string, wishes: Wishes): DocumentCase => {
  const { count = 3, isLong = false, authority = 'for_head', urgency = null, agency = {}, isNotNumbered } = wishes
  const content = sampleDocument({
    kind,
    facts: factsOf(kind, count, isLong),
    signer: { ...sampleSigner, authority, post: posts[authority] ?? sampleSigner.post },
    urgency,
    profile: { ...(isLong ? longProfile : sampleProfile), ...agency },
  })
  return {
    name: `${kind.replaceAll('_', '-')}-${name}`,
    kind,
    content,
    numbering: isNotNumbered ? notYetNumbered : numbered,
  }
}

const always: Readonly<Record<string, Wishes>> = {
  short: {},
  'not-numbered': { isNotNumbered: true },
  long: { count: 20, isLong: true },
  'no-superior': { agency: { superiorName: '' } },
  'short-name': { agency: { name: 'Sở Y tế' } },
}
const signed: Readonly<Record<string, Wishes>> = {
  head: { authority: 'head' },
  acting: { authority: 'acting' },
  'by-order': { authority: 'by_order' },
  'by-authorisation': { authority: 'by_authorisation' },
  urgent: { urgency: 'urgent' },
  'very-urgent': { urgency: 'very_urgent' },
  express: { urgency: 'express' },
}
const counted: Readonly<Record<string, Wishes>> = {
  '1-member': { count: 1 },
  '60-members': { count: 60 },
  '300-members': { count: 300 },
}

/** All cases of a kind: lengths, signatures, marks of urgency, and as many members, guests, rows or pages as it may have. */
export const documentCases = (kind: DocumentKind): readonly DocumentCase[] => {
  const { form, lists } = documentKinds[kind]
  const wishes = {
    ...always,
    ...(form === 'personal' || form === 'register' ? {} : signed),
    ...(lists.length > 0 || form === 'personal' ? counted : {}),
  }
  return Object.entries(wishes).map(([name, wish]) => caseOf(kind, name, wish))
}
