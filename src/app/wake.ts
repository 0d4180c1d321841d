import { ASLEEP, AWAKE } from './awake.ts'
import { isSpared } from '#data/device/line.ts'
import { canonicalPath } from '#domain/canonical-path.ts'

/**
 * Stands inside each page that can be read without the app, as a module by its hash, and fetches the app: at once if the
 * address asks for what only the app can draw; when the browser is idle; over a line that is to be spared only when the
 * reader does what the static page cannot answer. Until the app is there it keeps what was pressed, shows that something is
 * coming, and presses it again afterwards (decision 39). Every page carries it: it is as short as it can be.
 */

/** What a press is kept of (not of what offers a retry), and what else needs the app when it is pressed or gets the focus. */
const PRESSED = '[data-tool], main button:not(.notice *)'
const CONTROL = `${PRESSED}, input`

/** Keys that may mean something to the app: all others scroll, move the focus, or go with another. */
const ASKING = /^(?:[^ ]|Arrow[LR].+)$/

/** Keys are no more what the reader waits for so long (ms) after the last of them: as they follow one another they belong together. */
const FRESH_MS = 3000

/** What a button says whose code did not come: the catalogue is in the code. */
const AWAY = '没有取到，再按重试'

const root = document.documentElement
const later = document.querySelector<HTMLTemplateElement>('#later')
const listening = new AbortController()
const isReloaded = performance
  .getEntriesByType('navigation')
  .some((page) => Reflect.get(page, 'type') === 'reload')

let asked = false
let failed = false
let pressed: HTMLElement | undefined
let keys: KeyboardEvent[] = []
let forgetting: ReturnType<typeof setTimeout> | undefined

/** The app's first file: it is named first. */
const entry = later?.content.querySelector('link')?.getAttribute('href') ?? ''

function wake(): void {
  if (asked || !later) return
  asked = true
  document.head.append(later.content)
  import(/* @vite-ignore */ entry).catch(onFailed)
}

/** A press that nothing came for: a link is followed, a button says so, and the next press opens the page anew. */
function onFailed(): void {
  failed = true
  root.classList.remove('waking')
  const href = pressed?.getAttribute('href')
  if (href) location.href = href
  else if (pressed) pressed.textContent = AWAY
}

function onSign(event: Event): void {
  const at = event.target instanceof Element ? event.target : root
  // The browser's own: another tab, a shortcut.
  if (Reflect.get(event, 'ctrlKey') || Reflect.get(event, 'metaKey')) return
  if (event instanceof KeyboardEvent) {
    // What is written is no key for the app; its field has brought it already.
    if (!ASKING.test(event.key) || at.matches('input')) return
    keys.push(event)
    clearTimeout(forgetting)
    forgetting = setTimeout(() => (keys = []), FRESH_MS)
  } else if (event.type === 'selectionchange' ? getSelection()?.isCollapsed : !at.closest(CONTROL)) return
  const to = at.closest<HTMLElement>(PRESSED)
  if (to && event.type === 'click') {
    // A tool that is a link is the page that it leads to.
    if (failed && to.hasAttribute('href')) return
    event.preventDefault()
    event.stopPropagation()
    // What was kept too long comes anew with a reload; where it does not, that is said.
    if (!failed) root.classList.add('waking')
    else if (pressed === to || !isReloaded) location.reload()
    else to.textContent = AWAY
    pressed = to
  }
  wake()
}

function onAwake(): void {
  listening.abort()
  root.classList.remove('waking')
  for (const key of keys) document.dispatchEvent(new KeyboardEvent('keydown', key))
  // Drawn anew, the page has another element for the same tool.
  const tool = pressed?.dataset['tool']
  const again = tool ? document.querySelector<HTMLElement>(`[data-tool=${tool}]`) : pressed
  again?.click()
}

async function onLoad() {
  // Code that is on the device already costs nobody anything.
  // To ask may throw, too.
  const isKept = async () => caches.match(entry)
  if (isSpared() && !(await isKept().catch(() => false))) return
  // Chromium may not call itself idle until something is drawn.
  void (window.requestIdleCallback?.(wake, { timeout: 2000 }) ?? setTimeout(wake))
}

if (later) {
  // Without the app they are nothing; here their press is kept until it comes.
  for (const one of document.querySelectorAll<HTMLButtonElement>(PRESSED)) one.disabled = false
  for (const sign of ['pointerdown', 'keydown', 'focusin', 'selectionchange', 'click'])
    document.addEventListener(sign, onSign, { capture: true, signal: listening.signal })
  addEventListener(AWAKE, onAwake)
  addEventListener(ASLEEP, onFailed)
  // A module is run before the page is loaded.
  addEventListener('load', onLoad)
  // The static page is not what the address asks for (in another tab English may be chosen), or the reader asks for it anew: only
  // while a page is being loaded does a reload look past files that are broken in the browser's memory.
  const look = () => {
    if (
      canonicalPath(location.pathname) !==
        encodeURI(document.querySelector<HTMLElement>('#root')?.dataset['path'] ?? '') ||
      /\?|#p/.test(location.href) ||
      root.dataset['language'] === 'en' ||
      isReloaded
    )
      wake()
  }
  addEventListener('storage', look)
  look()
}
