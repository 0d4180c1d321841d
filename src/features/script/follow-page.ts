import type { Convert } from '#script/convert.ts'
import { spread } from '#script/spread.ts'
import { blockOf, isLeft, isWithin, runsOf, type Run } from './runs.ts'
import { shield, unshield } from './shield.ts'

/** What a page is converted by. */
export interface Direction {
  convert: Convert
  /** Whether words marked as of a language (BCP 47; '' where none is said) are in the other script. */
  isFrom: (language: string) => boolean
  /** How the language of what was converted is marked. */
  language: string
}

/** Attributes that are read or heard. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'abbr',
  'label',
]

const HAN = /\p{Script=Han}/u

/**
 * Shows a page in another script, whoever writes to it: its texts and what is said of them are converted where they
 * stand, and what is written later is converted before it is drawn. A run of text is converted as one. What is
 * typed, addresses, and everything that is not seen stay as they are.
 * @returns ends it: each text is again what was written last
 */
export function followPage(page: Document, { convert, isFrom, language }: Direction): () => void {
  const root = page.documentElement
  const texts = new WeakMap<Text, string>()
  const attributes = new WeakMap<Element, Map<string, string>>()
  const converts = (element: Element): boolean => {
    const marked = element.closest('[lang]')
    return isFrom(marked ? (attributes.get(marked)?.get('lang') ?? marked.getAttribute('lang') ?? '') : '')
  }

  const showRun = ({ texts: run, block }: Run) => {
    const originals = run.map((text) => texts.get(text) ?? text.data)
    const whole = originals.join('')
    const shown = HAN.test(whole) && converts(block) ? spread(originals, convert(whole)) : originals
    for (const [i, text] of run.entries()) {
      const [original = '', now = ''] = [originals[i], shown[i]]
      if (now === original) texts.delete(text)
      else if (texts.get(text) !== original) {
        texts.set(text, original)
        shield(text, original)
      }
      if (text.data !== now) text.data = now
    }
  }
  const showAttribute = (element: Element, name: string) => {
    const known = attributes.get(element) ?? new Map<string, string>()
    const original = known.get(name) ?? element.getAttribute(name)
    if (original === null) return
    const isLang = name === 'lang'
    const now = isLang
      ? original.startsWith('zh') && isFrom(original)
        ? language
        : original
      : HAN.test(original) && converts(element)
        ? convert(original)
        : original
    if (now === original) known.delete(name)
    else attributes.set(element, known.set(name, original))
    if (element.getAttribute(name) !== now) element.setAttribute(name, now)
  }
  const showAttributes = (element: Element) => {
    for (const name of ['lang', ...SAID]) if (element.hasAttribute(name)) showAttribute(element, name)
  }
  const MARKED = ['lang', ...SAID].map((name) => `[${name}]`).join()
  const showAll = (element: Element) => {
    showAttributes(element)
    for (const one of element.querySelectorAll(MARKED))
      if (!isLeft(one) || one.matches('textarea')) showAttributes(one)
    for (const run of runsOf(element, true)) showRun(run)
  }

  const onChange = (records: readonly MutationRecord[]) => {
    const blocks = new Set<Element>()
    const whole = new Set<Element>()
    const touch = (node: Node) => {
      const block = blockOf(node)
      if (block) blocks.add(block)
    }
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'characterData' && target instanceof Text) {
        texts.delete(target)
        touch(target)
      } else if (type === 'attributes' && target instanceof Element && attributeName) {
        attributes.get(target)?.delete(attributeName)
        if (attributeName === 'lang') whole.add(target)
        else showAttribute(target, attributeName)
      } else if (type === 'childList') {
        for (const node of addedNodes) if (node instanceof Element) whole.add(node)
        if ([...addedNodes, ...removedNodes].some((node) => !(node instanceof Element) || isWithin(node)))
          touch(target)
      }
    }
    for (const element of whole) if (element.isConnected) showAll(element)
    // Also the line that an added part of a line stands in.
    for (const block of blocks) if (block.isConnected) for (const run of runsOf(block, false)) showRun(run)
    // What was written just now is no news.
    observer.takeRecords()
  }
  const observer = new MutationObserver(onChange)
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['lang', ...SAID],
  })
  showAll(root)
  observer.takeRecords()

  return () => {
    onChange(observer.takeRecords())
    observer.disconnect()
    for (const element of page.querySelectorAll(MARKED))
      for (const [name, original] of attributes.get(element) ?? []) element.setAttribute(name, original)
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      const original = texts.get(node)
      if (original === undefined) continue
      node.data = original
      unshield(node)
    }
  }
}
