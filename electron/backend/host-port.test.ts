import { expect, test } from 'vitest'
import { hostPort } from '#electron/backend/host-port.ts'
import type { FromBackend } from '#electron/backend/port.ts'

test('each question to the main process gets its own answer, in whatever order they come', async () => {
  const asked: FromBackend[] = []
  const { host, answered, failed } = hostPort((message) => void asked.push(message))
  const pdf = host.renderPdf(new Uint8Array([1]))
  const print = host.printPdf(new Uint8Array([2]))
  const save = host.saveFile('a.docx', new Uint8Array([3]))
  expect(asked.map((message) => (message.kind === 'host' ? [message.id, message.method] : []))).toEqual([
    [1, 'renderPdf'],
    [2, 'printPdf'],
    [3, 'saveFile'],
  ])
  answered(3, null)
  failed(2, 'no printer')
  answered(1, new Uint8Array([9]))
  answered(1, 'too late')
  failed(99, 'nobody asked')
  expect(await save).toBeNull()
  await expect(print).rejects.toThrow('no printer')
  expect(await pdf).toEqual(new Uint8Array([9]))
})
