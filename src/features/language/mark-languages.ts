/** What no reader reads or hears as a text of some language. */
const LEFT = 'script, style, noscript, template, [translate=no]'

/** Which language a text is in, if it says so by its letters: by far most of its letters are of one kind. */
export function languageOf(text: string, chinese: string): string | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}’'-]+/gu)?.length ?? 0
  if (han > words) return chinese
  return words > 0 ? 'en' : undefined
}

/**
 * While the site speaks English, what is Chinese of a page is marked as Chinese and what is English inside it as English,
 * so that it is read aloud in the right voice and drawn in the right letters (WCAG 3.1.2). Marks what is marked
 * otherwise only, and elements only whose own text says what it is; what is written later too.
 * @param paper the script of words that nothing else is said of
 * @returns takes the marks away
 */
export function markLanguages(page: Document, paper = 'zh-Hans'): () => void {
  const root = page.documentElement
  const before = root.lang
  const marked = new Set<WeakRef<Element>>()
  const ours = new WeakSet<Element>()

  const mark = (element: Element) => {
    if (element === root || element.closest(LEFT)) return
    const around = (ours.has(element) ? element.parentElement : element)
      ?.closest('[lang]')
      ?.getAttribute('lang')
    const own = ownText(element)
    const language = languageOf(own, around?.startsWith('zh') ? around : paper)
    const differs = language !== undefined && language !== around
    if (differs && !(element.hasAttribute('lang') && !ours.has(element))) {
      if (element.getAttribute('lang') !== language) element.setAttribute('lang', language)
      if (!ours.has(element)) marked.add(new WeakRef(element))
      ours.add(element)
    } else if (ours.has(element)) {
      element.removeAttribute('lang')
      ours.delete(element)
    }
  }
  const markAll = (element: Element) => {
    mark(element)
    for (const one of element.querySelectorAll('*')) mark(one)
  }
  root.lang = 'en'
  markAll(page.body)
  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>()
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (element) touched.add(element)
      for (const node of addedNodes) if (node instanceof Element) markAll(node)
    }
    for (const element of touched) if (element.isConnected) mark(element)
    observer.takeRecords()
  })
  observer.observe(page.body, { subtree: true, childList: true, characterData: true })
  return () => {
    observer.disconnect()
    for (const one of marked) one.deref()?.removeAttribute('lang')
    root.lang = before
  }
}

const ownText = (element: Element): string =>
  Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : '')).join('')
