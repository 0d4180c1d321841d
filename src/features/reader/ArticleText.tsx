import type { Article, Mention } from '#domain/schema.ts'
import type { Span } from '#domain/text.ts'
import { Clauses } from '#ui/Clauses.tsx'
import { Paragraph } from './Paragraph.tsx'
import './ArticleText.css'

/** Finds what to mark in a text: spans in UTF-16 offsets, in order. */
export type FindHits = (text: string) => readonly Span[]
const NO_HITS: readonly Span[] = []
const NO_MENTIONS: readonly Mention[] = []

/** Kicker, headline, subhead and byline, as printed over an article. */
export function ArticleHead({ article }: { article: Article }) {
  const { headline, byline } = article
  return (
    <header className="article-head">
      {headline.kicker && <p className="article-kicker">{headline.kicker}</p>}
      <h1 className="article-headline">
        <Clauses text={headline.main} />
      </h1>
      {headline.sub && (
        <p className="article-sub">
          <Clauses text={headline.sub} />
        </p>
      )}
      <Byline byline={byline} />
    </header>
  )
}

function Byline({ byline }: Pick<Article, 'byline'>) {
  if (!byline.credit && byline.authors.length === 0) return null
  return (
    <p className="article-byline">
      {byline.credit && <span>{byline.credit}</span>}
      {byline.authors.map(({ name, role }) => (
        <span key={`${role}${name}`}>
          {role && <>{role} </>}
          {name}
        </span>
      ))}
    </p>
  )
}

/** An article's text, set by clreq: indented, justified, marks kept off the wrong end of a line. */
export function ArticleText({ article, find }: { article: Article; find?: FindHits | undefined }) {
  const mentions = new Map<number, Mention[]>()
  for (const mention of article.mentions) {
    const list = mentions.get(mention.paragraph)
    if (list) list.push(mention)
    else mentions.set(mention.paragraph, [mention])
  }
  return (
    <div className="prose">
      {article.paragraphs.map((text, i) => (
        <Paragraph
          key={`${i}`}
          text={text}
          number={i + 1}
          mentions={mentions.get(i) ?? NO_MENTIONS}
          hits={find ? find(text) : NO_HITS}
        />
      ))}
    </div>
  )
}
