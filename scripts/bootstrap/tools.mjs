// What the set-up needs both before and after `npm ci`; typed in tools.d.mts for the TypeScript that follows.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import net from 'node:net'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export class Refusal extends Error {}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

export function npmCommand(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.env.npm_node_execpath ?? process.execPath, [script, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

export async function runWatched(command, args, { label, env, cwd, detail, echo = true, stalled } = {}) {
  const child = spawn(command, args, {
    cwd: cwd ?? root,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node refuses to start a .cmd file without a shell; no argument of ours needs quoting.
    shell: command.endsWith('.cmd'),
  })
  const started = Date.now()
  let lastOutput = started
  let output = ''
  const hear = (chunk) => {
    lastOutput = Date.now()
    output = (output + chunk).slice(-20_000)
    if (echo) process.stderr.write(chunk)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const timer = setInterval(() => {
    if (echo ? Date.now() - lastOutput >= 4_500 : true)
      say(`  … ${label}: ${seconds()} s${detail ? `, ${detail()}` : ''}`)
    if (stalled?.()) child.kill('SIGKILL')
  }, 5_000)
  try {
    const status = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve(code ?? 1))
    })
    return { status, output, seconds: seconds() }
  } finally {
    clearInterval(timer)
  }
}

/** A named socket is the lock: the system frees it when the process ends, however it ends, so none is ever left behind. */
export async function withLock(name, work) {
  const key = `so-doan-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`
  const address = { linux: `\0${key}`, win32: `\\\\.\\pipe\\${key}` }[process.platform]
  if (!address) return work()
  for (let waited = 0; ; waited++) {
    const server = net.createServer()
    const free = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
      server.listen(address, () => resolve(true))
    })
    if (free) {
      try {
        return await work()
      } finally {
        await new Promise((resolve) => server.close(resolve))
      }
    }
    if (waited % 20 === 0) say('Another set-up is at work on this machine; waiting for it…')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
