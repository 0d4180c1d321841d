import { TAG_KINDS } from '#domain/kinds.ts'
import type { Page } from '#domain/schema.ts'
import type { Edit } from '#ingest/edits/edit.ts'
import type { ArticlePlaces } from '../align.ts'
import { texts } from '../texts/texts.ts'
import { DraftArticle } from './DraftArticle.tsx'
import type { Correct } from './useDesk.ts'
import './DraftView.css'

/** What every part of a draft needs in order to correct it. */
export interface Tools {
  edits: readonly Edit[]
  correct: Correct
  /** Shows a line of the raw text. */
  onGo: (line: number) => void
}

/** The articles that ingest makes of the text, as readers will have them. */
export function DraftView({
  page,
  places,
  tools,
}: {
  page: Page
  places: readonly ArticlePlaces[]
  tools: Tools
}) {
  const { articles } = page
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  const names = new Set(
    articles.flatMap(({ tags }) =>
      TAG_KINDS.flatMap((kind) => tags[kind].map(({ name }) => `${kind} ${name}`)),
    ),
  )
  return (
    <>
      <div className="pane-head">
        <h2>{texts.draft.title}</h2>
        <p className="aside">{texts.draft.summary(articles.length, paragraphs, names.size)}</p>
      </div>
      <ul className="legend" aria-label={texts.draft.legend}>
        {TAG_KINDS.map((kind) => (
          <li key={kind} className={`name name-${kind}`}>
            {texts.kinds[kind]}
          </li>
        ))}
      </ul>
      <p className="aside draft-hint">{texts.draft.hint}</p>
      {articles.map((article, i) => (
        <DraftArticle key={article.n} article={article} index={i} places={places[i]} tools={tools} />
      ))}
    </>
  )
}
