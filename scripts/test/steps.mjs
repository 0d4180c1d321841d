// Runs the steps of a test run, and keeps for each how it ended and how long it took.
import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/**
 * A command of node_modules/.bin. `quiet`: what it says is shown in one piece, when it has ended.
 * @typedef {{ title: string, command: string[], env?: NodeJS.ProcessEnv, quiet?: boolean }} Step
 * @typedef {{ title: string, ok: boolean, seconds: number }} Ended
 */

const PATH = resolve('node_modules/.bin') + delimiter + (process.env.PATH ?? '')

/** @param {Step} step @returns {Promise<Ended>} */
export async function runStep({ title, command: [program = '', ...args], env = {}, quiet = false }) {
  if (!quiet) console.log(`\n— ${title}`)
  const start = performance.now()
  const child = spawn(program, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH, ...env },
  })
  let said = ''
  child.stdout?.on('data', (part) => (said += String(part)))
  child.stderr?.on('data', (part) => (said += String(part)))
  const ok = await new Promise((done) => {
    child.once('error', (error) => {
      said += `${error.message}\n`
      if (!quiet) console.error(error.message)
      done(false)
    })
    child.once('close', (status) => done(status === 0))
  })
  const seconds = (performance.now() - start) / 1000
  if (quiet) console.log(`\n— ${title}: ${ok ? 'ok' : 'failed'}\n${said.trimEnd()}`.trimEnd())
  return { title, ok, seconds }
}

/** Runs steps that do not need one another, two at a time. @param {Step[]} steps @returns {Promise<Ended[]>} */
export async function runTogether(steps) {
  const left = steps.values()
  /** @type {Ended[]} */
  const ended = []
  const lane = async () => {
    for (const step of left) ended.push(await runStep({ ...step, quiet: true }))
  }
  await Promise.all([lane(), lane()])
  return ended
}
