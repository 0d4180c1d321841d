import { useState } from 'react'
import { readLibrary, writeFile } from '#data/device/library/exchange.ts'
import { useAllHighlights } from '#data/device/library/live.ts'
import type { Highlight } from '#data/device/library/records.ts'
import { localDay } from '#domain/dates.ts'
import { parseArticleId } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { useTexts } from '#texts/texts.ts'
import { copyExactly } from '#ui/copy.ts'
import { inOrder, toAnnotations, toCsv, toMarkdown } from './formats.ts'
import { handOut, type HandedOut } from './hand-out.ts'
import { ImportFile } from './ImportFile.tsx'
import './Backup.css'
import './Ways.css'

/** Where the site stands, without a closing slash. */
const siteOf = () => new URL(import.meta.env.BASE_URL, location.href).href.replace(/\/$/, '')

const nameOf = (end: string) => `banmian-${localDay()}${end}`

/** Takes everything along as one file, highlights, if there are any, in forms that other programs read, and takes such a file in. */
export function Backup() {
  const texts = useKeepingTexts()
  const { backup } = texts
  const { date, page } = useTexts()
  const hasHighlights = (useAllHighlights()?.records.length ?? 0) > 0
  const [given, setGiven] = useState<HandedOut>()
  const [said, setSaid] = useState('')
  const give = (name: string, type: string, text: string) => {
    const file = { name: nameOf(name), text }
    handOut(file, type)
    setGiven(file)
    setSaid('')
  }
  const giveAll = async () => {
    const { library, unreadable } = await readLibrary()
    give('.json', 'application/json', writeFile(library, unreadable))
  }
  const whereOf = ({ article, paper }: Highlight) => {
    const ref = parseArticleId(article)
    return ref ? `${paper} ${date(ref.date)} ${page(ref.page)}` : paper
  }
  const giveHighlights = async (form: keyof typeof backup.formats) => {
    const highlights = inOrder((await readLibrary()).library.highlights)
    const site = siteOf()
    if (form === 'csv') give('-readwise.csv', 'text/csv', toCsv(highlights, site))
    else if (form === 'markdown') give('.md', 'text/markdown', toMarkdown(highlights, site, whereOf))
    else give('-annotations.jsonld', 'application/ld+json', toAnnotations(highlights, site))
  }
  return (
    <section className="backup" aria-labelledby="backup">
      <h2 id="backup" className="after-title">
        {backup.title}
      </h2>
      <p>{backup.about}</p>
      <div className="ways">
        <button type="button" className="button" onClick={() => void giveAll()}>
          {backup.export}
        </button>
        <ImportFile />
      </div>
      {hasHighlights && (
        <>
          <p>{backup.highlights}</p>
          <p className="ways">
            {(['markdown', 'csv', 'annotations'] as const).map((form) => (
              <button key={form} type="button" className="link" onClick={() => void giveHighlights(form)}>
                {backup.formats[form]}
              </button>
            ))}
          </p>
        </>
      )}
      <p role="status">{given && backup.done(given.name)}</p>
      {given && (
        <div className="ways">
          <button
            type="button"
            className="button"
            onClick={() =>
              void copyExactly(given.text).then((copied) =>
                setSaid(copied ? texts.highlight.copied : texts.highlight.failed),
              )
            }
          >
            {backup.copy}
          </button>
          <span role="status">{said}</span>
          {said === texts.highlight.failed && (
            <textarea
              className="backup-text"
              aria-label={backup.text}
              readOnly
              rows={6}
              value={given.text}
              onFocus={({ target }) => target.select()}
            />
          )}
        </div>
      )}
    </section>
  )
}
