import { expect, test } from 'vitest'
import { hostPort } from '#electron/backend/host-port.ts'
import type { FromBackend } from '#electron/backend/port.ts'

test('each question to the main process gets its own answer, in whatever order they come', async () => {
  const asked: FromBackend[] = []
  const { main, answered, failed } = hostPort((message) => void asked.push(message))
  const paper = main.openPaper()
  const print = main.holdForPrint('một', new Uint8Array([2]))
  const save = main.askWhereToSave('a.docx')
  expect(asked.map((message) => (message.kind === 'host' ? [message.id, message.method, message.args] : []))).toEqual([
    [1, 'openPaper', []],
    [2, 'holdForPrint', ['một', new Uint8Array([2])]],
    [3, 'askWhereToSave', ['a.docx']],
  ])
  answered(3, null)
  failed(2, 'no printer')
  answered(1, 7)
  answered(1, 'too late')
  failed(99, 'nobody asked')
  expect(await save).toBeNull()
  await expect(print).rejects.toThrow('no printer')
  expect(await paper).toBe(7)
})
