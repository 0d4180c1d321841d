import { useState } from 'react'
import type { Article, Mention } from '#domain/schema.ts'
import type { ArticlePlaces } from '../align.ts'
import { noArticle } from '../corrections.ts'
import { articleId } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import { DraftParagraph } from './DraftParagraph.tsx'
import type { Tools } from './DraftView.tsx'
import { HeadlineForm } from './HeadlineForm.tsx'
import { NameForm } from './NameForm.tsx'

interface DraftArticleProps {
  article: Article
  index: number
  places: ArticlePlaces | undefined
  tools: Tools
}

/** An article of the draft: its headline, its paragraphs, and what can be said against them. */
export function DraftArticle({ article, index, places, tools }: DraftArticleProps) {
  const [open, setOpen] = useState<'' | 'headline' | 'name'>('')
  const { headline, byline, paragraphs, mentions } = article
  const t = texts.draft
  const titleId = `${articleId(index)}-title`
  const close = () => setOpen('')
  const byParagraph = (i: number): Mention[] => mentions.filter(({ paragraph }) => paragraph === i)
  const printed = places?.headline
  return (
    <article className="draft" aria-labelledby={titleId}>
      <div className="draft-tools">
        <span className="draft-number">{t.article(article.n)}</span>
        {printed && (
          <button type="button" className="tool" onClick={() => tools.onGo(printed.first)}>
            {t.lines(printed.first, printed.last)}
          </button>
        )}
        <button type="button" className="tool" onClick={() => setOpen('headline')}>
          {t.headline}
        </button>
        <button type="button" className="tool" onClick={() => setOpen('name')}>
          {t.addTag}
        </button>
        {index > 0 && (
          <button
            type="button"
            className="tool"
            title={t.notHereTitle}
            onClick={() => tools.correct([noArticle(article, tools.edits)], texts.did.merge)}
          >
            {t.notHere}
          </button>
        )}
      </div>
      <header className="draft-head" id={articleId(index)} tabIndex={-1}>
        {headline.kicker && <p className="draft-kicker">{headline.kicker}</p>}
        <h3 id={titleId}>{headline.main}</h3>
        {headline.sub && <p className="draft-sub">{headline.sub}</p>}
        {(byline.credit || byline.authors.length > 0) && (
          <p className="draft-byline">
            {[byline.credit, ...byline.authors.map(({ role = '', name }) => `${role} ${name}`.trim())]
              .filter(Boolean)
              .join('　')}
          </p>
        )}
      </header>
      {open === 'headline' && <HeadlineForm article={article} tools={tools} onClose={close} />}
      {open === 'name' && <NameForm article={article} tools={tools} onClose={close} />}
      {paragraphs.map((text, i) => (
        <DraftParagraph
          key={`${i} ${text}`}
          article={article}
          articleIndex={index}
          index={i}
          text={text}
          mentions={byParagraph(i)}
          place={places?.paragraphs[i]}
          tools={tools}
        />
      ))}
    </article>
  )
}
