import { readScript } from '#data/site/script-data.ts'
import { SCRIPTS, type Script, type ScriptData } from '#domain/derived-script.ts'
import { unpack } from '#script/compact.ts'
import { createConvert } from '#script/convert.ts'
import { followCopying } from './follow-copying.ts'
import { followPage, type Direction } from './follow-page.ts'

/*
 * Follows the choice on the page's root (`data-script`). It is loaded before anything is drawn by who has chosen, and
 * depends on nothing that the page loads later.
 */

/** How far it is: as printed, its dictionary on its way, shown, or the dictionary did not come. */
type State = 'printed' | 'awaited' | 'shown' | 'missing'

const root = document.documentElement
/** Until a page of one who reads in the other script is first shown it is not drawn, a tenth of a second at most (styles/script.css). */
const SHOWN = 'script-shown'

let state: State = 'printed'
let wanted: Script | undefined
let data: ScriptData | undefined
let end = () => {}
const listeners = new Set<() => void>()

function say(next: State) {
  state = next
  if (state !== 'awaited') root.classList.add(SHOWN)
  for (const listener of listeners) listener()
}

/** Traditional is asked of whatever is not, simplified of what says that it is traditional. */
const isFrom: Record<Script, (language: string) => boolean> = {
  hant: (language) => !language.startsWith('zh-Hant'),
  hans: (language) => language.startsWith('zh-Hant'),
}

function show(script: Script, next: ScriptData) {
  end()
  data = next
  const language = script === 'hant' ? 'zh-Hant' : 'zh-Hans'
  const direction: Direction = { convert: createConvert(unpack(next)), isFrom: isFrom[script], language }
  const endPage = followPage(document, direction)
  const endCopying = followCopying(document, direction)
  end = () => {
    endPage()
    endCopying()
  }
}

async function change(script: Script | undefined) {
  wanted = script
  end()
  end = () => {}
  data = undefined
  if (!script) return say('printed')
  say('awaited')
  try {
    const kept = await readScript(script, { anew: false })
    if (wanted !== script) return
    show(script, kept)
    say('shown')
  } catch {
    if (wanted === script) say('missing')
    return
  }
  await renew(script)
}

/** What the browser had kept may be older than the page: the words of a new issue are not in it. */
async function renew(script: Script) {
  const now = await readScript(script, { anew: true }).catch(() => undefined)
  if (!now || wanted !== script || JSON.stringify(now) === JSON.stringify(data)) return
  show(script, now)
}

const chosen = (): Script | undefined => SCRIPTS.find((script) => script === root.dataset['script'])

function follow() {
  if (chosen() !== wanted) void change(chosen())
}

new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['data-script'] })
addEventListener('online', () => {
  if (state === 'missing') void change(wanted)
})
follow()

/** How far it is with the script that the reader chose. */
export const scriptState = {
  read: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Asks once more for what did not come. */
  retry: () => void change(wanted),
}
