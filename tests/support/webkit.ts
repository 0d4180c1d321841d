import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { freePort } from './free-port.ts'

/**
 * WebKit as Linux has it (WebKitGTK's MiniBrowser), by W3C WebDriver: of all that can be installed here the nearest to
 * what every browser of an iPhone draws with.
 */
export interface WebKit {
  /** Loads an address; from then on what the page complains of is noted. */
  go: (url: string) => Promise<void>
  /** Runs the body of a function in the page. */
  run: (body: string) => Promise<unknown>
  /** Waits until an expression of the page holds. */
  until: (expression: string) => Promise<void>
  /** Presses what a CSS selector finds first, as a finger does: only then is it a step of the history. */
  click: (selector: string) => Promise<void>
  /** Presses a button or link of the page's main part, or of `within`, by its words. */
  press: (words: string, within?: string) => Promise<void>
  /** Types into the field that has the focus, as keys. */
  type: (text: string) => Promise<void>
  back: () => Promise<void>
  close: () => Promise<void>
}

const LIBRARIES = '/usr/lib'
/** WebDriver's own name for the Escape key. */
export const ESCAPE = '\uE00C'
/** The key under which WebDriver gives an element (W3C WebDriver, 12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const WAIT_MS = 15_000

const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((dir) => existsSync(join(dir, name)))

/** Where the browser is, `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`. */
function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined
  const folders = readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'))
  return folders
    .map((folder) => join(LIBRARIES, folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((path) => existsSync(path))
}

export const hasWebKit = (): boolean =>
  onPath('WebKitWebDriver') && onPath('Xvfb') && miniBrowser() !== undefined
/** What to do where there is none. */
export const WEBKIT_HINT = 'apt-get install webkit2gtk-driver xvfb'

const AnswerSchema = v.object({ value: v.unknown() })
const FaultSchema = v.object({ error: v.string(), message: v.string() })
const SessionSchema = v.object({ sessionId: v.string() })
const ElementSchema = v.object({ [ELEMENT]: v.string() })

/** Opens a window of its own screen and profile, about as wide as a phone. */
export async function openWebKit(): Promise<WebKit> {
  const home = mkdtempSync(join(tmpdir(), 'banmian-webkit-'))
  const [port, display] = [await freePort(), `:${90 + (process.pid % 400)}`]
  const screen = spawn('Xvfb', [display, '-screen', '0', '1000x900x24'], { stdio: 'ignore' })
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      // Inside a container there is no right to make a sandbox of one's own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const ask = asking(`http://127.0.0.1:${port}`)
  try {
    const browser = { binary: miniBrowser(), args: ['--automation'] }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
    const { sessionId } = v.parse(SessionSchema, await ask('POST', '/session', { capabilities }, WAIT_MS))
    const at = `/session/${sessionId}`
    await ask('POST', `${at}/window/rect`, { width: 400, height: 800 })
    return { ...commands(ask, at), close: () => end(ask, at, [driver, screen], home) }
  } catch (error) {
    await end(ask, undefined, [driver, screen], home)
    throw error
  }
}

type Ask = ReturnType<typeof asking>

function commands(ask: Ask, at: string): Omit<WebKit, 'close'> {
  const run = (script: string) => ask('POST', `${at}/execute/sync`, { script, args: [] })
  const click = async (using: 'css selector' | 'xpath', value: string) => {
    const found = await ask('POST', `${at}/element`, { using, value }, WAIT_MS)
    await ask('POST', `${at}/element/${v.parse(ElementSchema, found)[ELEMENT]}/click`, {})
  }
  return {
    run,
    go: async (url) => {
      await ask('POST', `${at}/url`, { url })
      await run(`window.faults = []
        addEventListener('error', (event) => window.faults.push(event.message))
        addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)))
        console.error = (...said) => window.faults.push(said.join(' '))`)
    },
    until: async (expression) => {
      const end = Date.now() + WAIT_MS
      while ((await run(`return Boolean(${expression})`)) !== true) {
        if (Date.now() > end) {
          const shown = await run('return location.href + "\\n" + document.body.innerText.slice(0, 500)')
          throw new Error(`did not come: ${expression}\n${String(shown)}`)
        }
        await sleep(100)
      }
    },
    click: (selector) => click('css selector', selector),
    press: (words, within = 'main') =>
      click(
        'xpath',
        `//${within}//*[self::button or self::a or self::label][normalize-space(.)="${words}" or @aria-label="${words}"]`,
      ),
    type: async (text) => {
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions: keys }] })
    },
    back: async () => void (await ask('POST', `${at}/back`, {})),
  }
}

/** Asks a driver; what fails is asked again for `patience` milliseconds, as it may only not be there yet. */
const asking =
  (driver: string) =>
  async (method: string, path: string, body?: object, patience = 0): Promise<unknown> => {
    const end = Date.now() + patience
    for (;;) {
      try {
        const response = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) })
        const { value } = v.parse(AnswerSchema, await response.json())
        const fault = v.safeParse(FaultSchema, value)
        if (fault.success) throw new Error(`${path}: ${fault.output.error}, ${fault.output.message}`)
        return value
      } catch (error) {
        if (Date.now() > end) throw error
        await sleep(200)
      }
    }
  }

async function end(ask: Ask, at: string | undefined, processes: ChildProcess[], home: string): Promise<void> {
  if (at) await ask('DELETE', at).catch(() => undefined)
  for (const one of processes) one.kill()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
