import { keepFocus } from './keep-focus.ts'
import { markLanguages } from './mark-languages.ts'

/** Marks the languages of the page as long as English is what the reader chose (`data-language` of the page's root). */
export function followLanguage(): void {
  const root = document.documentElement
  let end: (() => void) | undefined
  const follow = () => {
    if (root.dataset['language'] === 'en') end ??= markLanguages(document)
    else {
      end?.()
      end = undefined
    }
  }
  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['data-language'] })
  follow()
  keepFocus(document)
}
