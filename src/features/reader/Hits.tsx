import { useEffect, useState } from 'react'
import type { Article } from '#domain/schema.ts'
import { useTexts } from '#texts/texts.ts'
import type { FindHits } from './ArticleText.tsx'
import './Hits.css'

/** Finds the words of a search in the opened article. The search's code comes only when there was a search. */
export function useFinder(q: string): FindHits | undefined {
  const [finder, setFinder] = useState<{ q: string; find: FindHits }>()
  useEffect(() => {
    if (q === '') return undefined
    let stale = false
    void Promise.all([import('#search/find-marks.ts'), import('#search/query.ts')]).then(
      ([{ findMarks, markTerms }, { parseQuery }]) => {
        const terms = markTerms(parseQuery(q))
        if (!stale) setFinder({ q, find: (text) => findMarks(text, terms) })
      },
    )
    return () => {
      stale = true
    }
  }, [q])
  return finder?.q === q ? finder.find : undefined
}

/** How often the article names what was searched, and the way to each place. */
export function HitBar({ article, find, q }: { article: Article; find: FindHits; q: string }) {
  const texts = useTexts()
  const [at, setAt] = useState(-1)
  const total = article.paragraphs.reduce((sum, text) => sum + find(text).length, 0)
  const go = (step: number) => {
    const marks = [...document.querySelectorAll<HTMLElement>('.prose mark')]
    const next = (at + step + marks.length) % marks.length
    marks[at]?.classList.remove('mark-current')
    marks[next]?.classList.add('mark-current')
    marks[next]?.scrollIntoView({ block: 'center' })
    setAt(next)
  }
  return (
    <div className="hits">
      <span role="status">{texts.article.marked(q, total)}</span>
      {total > 0 && (
        <>
          <button type="button" className="link" onClick={() => go(-1)} disabled={at < 0}>
            {texts.article.previousHit}
          </button>
          <button type="button" className="link" onClick={() => go(1)}>
            {at < 0 ? texts.article.firstHit : texts.article.nextHit}
          </button>
        </>
      )}
    </div>
  )
}
