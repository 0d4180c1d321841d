import type { Context } from '#domain/derived.ts'
import type { Article, Mention } from '#domain/schema.ts'
import { Phrases } from '#ui/Phrases.tsx'
import type { Found, Part } from './found.ts'
import { Paragraph } from './Paragraph.tsx'
import './ArticleText.css'

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
 * prose (`ContextSchema`).
 */
export function ArticleText({
  article,
  found,
  forms = '',
}: ArticleProps & { forms?: Context['articles'][number]['forms'] }) {
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
          form={forms.charAt(i)}
          mentions={mentions.get(i) ?? NO_MENTIONS}
          marked={found?.marked.get(`paragraph${i}`)}
        />
      ))}
    </div>
  )
}
