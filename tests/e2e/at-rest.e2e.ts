import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import PizZip from 'pizzip'
import { migrate } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { draftLetter, freezeLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { logOut } from '#tests/support/app-driver/session.ts'
import {
  ADMINISTRATOR,
  addStaffMember,
  addTrip,
  addUnit,
  setUpRegister,
} from '#tests/support/app-driver/small-office.ts'
import { readableIn } from '#tests/support/leak-scan.ts'

const people = [
  ['Nghiêm Xuân Thử', 'C7310001'],
  ['Khuất Thị Mẫu', 'C7310002'],
  ['Đặng Hữu Ví Dụ', 'C7310003'],
  ['Quách Minh Giả', 'C7310004'],
  ['Lỗ Thị Tưởng', 'C7310005'],
  ['Ngụy Văn Tượng', 'C7310006'],
  ['Thân Đức Trưng', 'C7310007'],
  ['Hứa Thị Phỏng', 'C7310008'],
  ['Ông Văn Đoán', 'C7310009'],
  ['Giáp Thị Ước', 'C7310010'],
] as const
const planted = people.flat()

/** The same facts in a database as any program would write it without a key. */
const plainDatabase = (file: string): void => {
  const db = new BetterSqlite3(file)
  migrate(db, migrations)
  db.exec("INSERT INTO unit VALUES ('u', 'Văn phòng', '', 1)")
  const person = db.prepare(
    "INSERT INTO staff_member VALUES (?, ?, 'unknown', NULL, 1985, 'civil_servant', 'x', 'u', '', 0, 1)",
  )
  const passport = db.prepare("INSERT INTO passport VALUES (?, ?, 0, 'official', ?, NULL, NULL)")
  for (const [name, number] of people) {
    person.run(name, name)
    passport.run(number, name, number)
  }
  db.close()
}

test('the scan finds all 20 planted texts where nothing is encrypted: database, zip, UTF-16', ({ folder }) => {
  mkdirSync(folder, { recursive: true })
  const controls: Readonly<Record<string, () => void>> = {
    database: () => plainDatabase(path.join(folder, 'database', 'plain.db')),
    zip: () => {
      const zip = new PizZip()
      zip.file('word/document.xml', planted.join('\n'))
      writeFileSync(
        path.join(folder, 'zip', 'letter.docx'),
        zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
      )
    },
    utf16: () => writeFileSync(path.join(folder, 'utf16', 'notes.txt'), Buffer.from(planted.join('\n'), 'utf16le')),
  }
  for (const [name, make] of Object.entries(controls)) {
    mkdirSync(path.join(folder, name))
    make()
    expect(readableIn(path.join(folder, name), planted), name).toHaveLength(20)
  }
})

test('a copy of the data folder taken after log-out holds none of 20 planted names and passport numbers', async ({
  folder,
  start,
}) => {
  const { page } = await start()
  await setUpRegister(page)
  const unit = await addUnit(page, 'Văn phòng')
  const members = []
  for (const [name, number] of people) members.push(await addStaffMember(page, unit, name, number))
  const { trip } = await addTrip(page, 'Đoàn công tác tại Nhật Bản', members)
  // Whatever leaves traces: lists, the record, and a letter turned into pages.
  await openScreen(page, 'staff')
  await openScreen(page, 'outbound_trip', { id: trip.id })
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await must(page, 'letter.preview', { id })
  // A stored file, and its pages.
  await freezeLetter(page, id)
  await must(page, 'letter.preview', { id })
  await logOut(page)
  const copy = `${folder} – bản sao`
  cpSync(folder, copy, { recursive: true, filter: (file) => !/Singleton(Lock|Socket|Cookie)$/.test(file) })
  expect(readableIn(copy, planted)).toEqual([])
  // Neither a password nor whose it is stands there.
  const { userName, displayName, password } = ADMINISTRATOR
  expect(readableIn(copy, [userName, displayName, password])).toEqual([])
})
