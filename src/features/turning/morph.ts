/** Of an article's headline (ArticleText.css). */
const NAME = 'headline'

/**
 * The headline that was pressed in a list is the article's headline a moment later: where pages change by a transition, it
 * moves there.
 * @returns ends it
 */
export function headlinesMove(): () => void {
  let last: HTMLElement | undefined
  const onClick = ({ target }: MouseEvent) => {
    last?.style.removeProperty('view-transition-name')
    last = undefined
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a[href]') : null
    // An article has its own headline already: two of a name are none.
    if (!pressed?.closest('h2, h3') || document.querySelector('.article-headline')) return
    last = pressed
    last.style.setProperty('view-transition-name', NAME)
  }
  document.addEventListener('click', onClick, true)
  return () => document.removeEventListener('click', onClick, true)
}
