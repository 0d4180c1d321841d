/** At most so long (ms) the list stays as it is while the article is drawn: the browser shows nothing else meanwhile. */
const DRAWN_MS = 300

/** So long (ms) it moves. */
const MOVE_MS = 200

/** The one thing that moves. */
const NAME = 'headline'

/**
 * Only the headline is carried over, and the text comes out of the paper under it. Whatever else the browser took a picture of it
 * would keep from the reader's finger until the movement ends; the picture itself lets presses through to what lies under it.
 */
const RULES = `:root { view-transition-name: none }
::view-transition { pointer-events: none }
::view-transition-group(*) { animation-duration: ${MOVE_MS}ms; animation-timing-function: ease-out }`

/** One at a time: a second press is followed as any other. */
let isUnderWay = false
/** Waits for the next page: called once it is drawn. */
let onDrawn: (() => void) | undefined
let rules: CSSStyleSheet | undefined

/** Whether the reader wants movement, and the browser can. */
const moves = () =>
  'startViewTransition' in document &&
  document.documentElement.dataset['motion'] !== 'off' &&
  !matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Presses a link of a list again as soon as the list is pictured, and lets its headline go over into the article's.
 * @returns whether it does; else the link is to be followed as any other
 */
export function carry(link: HTMLElement): boolean {
  const from = link.closest<HTMLElement>('h2, h3') ?? link
  const { top, bottom } = from.getBoundingClientRect()
  if (isUnderWay || !moves() || bottom < 0 || top > innerHeight) return false
  isUnderWay = true
  rules ??= new CSSStyleSheet()
  rules.replaceSync(RULES)
  if (!document.adoptedStyleSheets.includes(rules))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
  from.style.viewTransitionName = NAME
  let to: HTMLElement | null = null
  const change = document.startViewTransition(
    () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, DRAWN_MS)
        onDrawn = () => {
          clearTimeout(timer)
          to = document.querySelector('main h1')
          if (to) to.style.viewTransitionName = NAME
          resolve()
        }
        from.style.viewTransitionName = ''
        link.click()
      }),
  )
  const end = () => {
    isUnderWay = false
    onDrawn = undefined
    if (to) to.style.viewTransitionName = ''
  }
  // Given up by the browser, as where another begins or the tab is hidden, the page is simply there.
  change.ready.then(
    () => document.getElementById('main')?.animate({ opacity: [0, 1], easing: 'ease-in' }, MOVE_MS),
    () => undefined,
  )
  change.updateCallbackDone.catch(() => undefined)
  change.finished.then(end, end)
  return true
}

/** The next page is drawn. */
export const drawn = (): void => onDrawn?.()
