import { memo } from 'react'
import type { Context } from '#domain/derived.ts'
import type { Article, Mention } from '#domain/schema.ts'
import { formsOf } from '#parts/forms.ts'
import { late } from '#ui/late.tsx'
import { Phrases } from '#ui/Phrases.tsx'
import type { Found, Part } from './found.ts'
import { Paragraph } from './Paragraph.tsx'
import './ArticleText.css'

const load = () => import('./Table.tsx').then((m) => m.Table)
/** Comes with the first table. Until then, and where it does not, what was drawn when the site was built stays, or its rows stand as paragraphs. */
const Table = late(import.meta.env.SSR ? await load() : undefined, load, 'table')

const NO_MENTIONS: readonly Mention[] = []

interface ArticleProps {
  article: Article
  /** What is to be marked. */
  found?: Found | undefined
}

/** Kicker, headline, subhead and byline, as printed over an article; `phrases` say where the first three may break. */
export function ArticleHead({
  article,
  found,
  phrases: [forMain, forKicker, forSub] = [],
}: ArticleProps & { phrases: Context['articles'][number]['phrases'] }) {
  const { headline, byline } = article
  const words = (text: string, part: Part) => found?.marked.get(part)?.(0, text.length) ?? text
  return (
    <header className="article-head">
      {headline.kicker && (
        <p className="article-kicker">
          <Phrases text={headline.kicker} phrases={forKicker}>
            {found?.marked.get('kicker')}
          </Phrases>
        </p>
      )}
      <h1 className="article-headline">
        <Phrases text={headline.main} phrases={forMain}>
          {found?.marked.get('headline')}
        </Phrases>
      </h1>
      {headline.sub && (
        <p className="article-sub">
          <Phrases text={headline.sub} phrases={forSub}>
            {found?.marked.get('sub')}
          </Phrases>
        </p>
      )}
      {(byline.credit ?? byline.authors[0]) && (
        <p className="article-byline">
          {byline.credit && <span>{words(byline.credit, 'credit')}</span>}
          {byline.authors.map(({ name, role }, i) => (
            <span key={`${role}${name}`}>
              {role && <>{words(role, `role${i}`)} </>}
              {words(name, `author${i}`)}
            </span>
          ))}
        </p>
      )}
    </header>
  )
}

/**
 * An article's text, set by clreq: indented, justified, marks kept off the wrong end of a line; `forms` says what is no
 * prose (`ContextSchema`). Drawn anew only if it changes: React would else drop a table whose code has not come.
 */
export const ArticleText = memo(function ArticleText({
  article,
  found,
  forms = '',
}: ArticleProps & { forms?: Context['articles'][number]['forms'] }) {
  const mentions: Mention[][] = []
  for (const mention of article.mentions) (mentions[mention.paragraph] ??= []).push(mention)
  let at = 0
  return (
    <div className="prose">
      {formsOf(forms, article.paragraphs.length).map((group) => {
        const rows = Array.from(group, (form) => ({
          text: article.paragraphs[at] ?? '',
          form,
          mentions: mentions[at] ?? NO_MENTIONS,
          marked: found?.marked.get(`paragraph${at}`),
          number: ++at,
        }))
        const plain = rows.map((row) => <Paragraph key={row.number} {...row} />)
        return group[1] ? <Table key={at} rows={rows} meanwhile={plain} /> : plain
      })}
    </div>
  )
})
