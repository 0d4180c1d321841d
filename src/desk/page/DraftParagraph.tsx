import { useState } from 'react'
import type { Article, Mention } from '#domain/schema.ts'
import type { ParagraphPlace } from '../align.ts'
import { beginWith, joinAt, splitAt, withHeadline } from '../corrections.ts'
import { paragraphId } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import type { Tools } from './DraftView.tsx'
import { NameForm } from './NameForm.tsx'
import { ParagraphText } from './ParagraphText.tsx'

/** A headline is hardly longer; a longer paragraph is split first. */
const LONGEST_HEADLINE = 80

interface DraftParagraphProps {
  article: Article
  articleIndex: number
  index: number
  text: string
  mentions: readonly Mention[]
  place: ParagraphPlace | undefined
  tools: Tools
}

/** A paragraph of the draft. Its number opens what can be done with it; names and joints are buttons in the text. */
export function DraftParagraph({
  article,
  articleIndex,
  index,
  text,
  mentions,
  place,
  tools,
}: DraftParagraphProps) {
  const [open, setOpen] = useState(false)
  const [splitting, setSplitting] = useState(false)
  const [naming, setNaming] = useState<Mention | string>()
  const t = texts.draft
  const id = paragraphId(articleIndex, index)
  const before = article.paragraphs[index - 1]
  const split = (offset: number) => tools.correct([splitAt(text, offset)], texts.did.split)
  const chooseWords = () => {
    const words = window.getSelection()?.toString().trim() ?? ''
    if (words !== '' && words.length <= 40 && text.includes(words)) setNaming(words)
  }
  return (
    <div className="draft-paragraph" id={id} tabIndex={-1}>
      <button
        type="button"
        className="paragraph-number"
        aria-expanded={open}
        aria-label={t.more(index + 1)}
        title={t.more(index + 1)}
        onClick={() => setOpen(!open)}
      >
        {index + 1}
      </button>
      <div className="paragraph-body">
        {/* Choosing words with the mouse is a shortcut; the article's “add a name” does the same by keyboard. */}
        <ParagraphText
          text={text}
          mentions={mentions}
          joints={place?.joints ?? []}
          splitting={splitting}
          onName={setNaming}
          onSplit={split}
          onWords={chooseWords}
        />
        {open && (
          <div className="paragraph-tools" role="group" aria-label={t.more(index + 1)}>
            {before !== undefined && (
              <button
                type="button"
                className="tool"
                onClick={() => tools.correct([joinAt(before, text)], texts.did.join)}
              >
                {t.join}
              </button>
            )}
            <button
              type="button"
              className="tool"
              aria-pressed={splitting}
              onClick={() => setSplitting(!splitting)}
            >
              {t.split}
            </button>
            {text.length <= LONGEST_HEADLINE && (
              <button
                type="button"
                className="tool"
                onClick={() => tools.correct([beginWith(text)], texts.did.begin)}
              >
                {t.begin}
              </button>
            )}
            {text.length <= LONGEST_HEADLINE && index === 0 && !article.byline.credit && (
              <button
                type="button"
                className="tool"
                onClick={() => tools.correct([withHeadline(article, text)], texts.did.headline)}
              >
                {t.toHeadline}
              </button>
            )}
            {place && (
              <button type="button" className="tool" onClick={() => tools.onGo(place.first)}>
                {t.lines(place.first, place.last)}
              </button>
            )}
            {splitting && <p className="aside">{t.splitHint}</p>}
          </div>
        )}
        {naming !== undefined && (
          <NameForm
            key={typeof naming === 'string' ? naming : naming.start}
            article={article}
            tools={tools}
            onClose={() => setNaming(undefined)}
            {...(typeof naming === 'string' ? { chosen: naming } : { mention: naming })}
          />
        )}
      </div>
    </div>
  )
}
