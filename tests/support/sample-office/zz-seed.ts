import { mkdtempSync } from 'node:fs'
import { seedSampleOffice, SAMPLE_TODAY } from '#tests/support/sample-office/seed-sample-office.ts'
const f = mkdtempSync('/tmp/so-seed-')
console.time('seed')
console.log(f, (await seedSampleOffice(f, { today: (process.argv[2] ?? SAMPLE_TODAY) as never })).trips.size)
console.timeEnd('seed')
