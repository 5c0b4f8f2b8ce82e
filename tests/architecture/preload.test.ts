import { expect, test } from 'vitest'
import { expectNone, nodesOf, sourceFiles } from '#tests/architecture/source.ts'

const preload = sourceFiles.filter(({ file }) => file.startsWith('electron/preload/'))

/** All a window can do beyond a web page: the two bridges, and on a bridge only these messages. */
const bridges: Readonly<Record<string, string>> = {
  'electron/preload/app.ts': 'bridge',
  'electron/preload/paper.ts': 'paper',
}
const messages = ['invoke', 'on', 'off', 'send']

const name = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined

test('each preload script puts one bridge on its window, under the name we know', () => {
  expect(preload.map(({ file }) => file)).toEqual(Object.keys(bridges))
  for (const { file, program } of preload) {
    const exposed = [...nodesOf(program)]
      .filter(
        ({ type, callee }) =>
          type === 'CallExpression' && /^exposeIn/.test(String(name(name(callee, 'property'), 'name'))),
      )
      .map((call) => name((call.arguments as readonly unknown[])[0], 'value'))
    expect(exposed, file).toEqual([bridges[file]])
  }
})

test('a preload script hands over messages, never ipcRenderer itself', () => {
  const bad = preload.flatMap(({ file, program }) => {
    const nodes = [...nodesOf(program)]
    const used = nodes.filter(({ type, name: called }) => type === 'Identifier' && called === 'ipcRenderer').length
    const imported = nodes.filter(
      ({ type, local }) => type === 'ImportSpecifier' && name(local, 'name') === 'ipcRenderer',
    ).length
    const asked = nodes.filter(
      ({ type, object, property, computed }) =>
        type === 'MemberExpression' &&
        computed === false &&
        name(object, 'name') === 'ipcRenderer' &&
        messages.includes(String(name(property, 'name'))),
    ).length
    // An import names it twice: as what is imported and as what it is called here.
    return used === imported * 2 + asked ? [] : [file]
  })
  expectNone(bad)
})

test('electron is told by no other code what to put on a window', () => {
  const exposing = /contextBridge|exposeInMainWorld|executeInMainWorld/
  expectNone(
    sourceFiles
      .filter(({ file, text }) => /^(electron|renderer)\//.test(file) && exposing.test(text))
      .map(({ file }) => file)
      .filter((file) => !(file in bridges)),
  )
})
