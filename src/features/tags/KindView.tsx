import type { ReactNode } from 'react'
import type { KindIndex } from '#domain/derived-lists.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { kindPath } from '#domain/urls.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { NameRow } from './NameRow.tsx'
import './KindView.css'

/** Letters as fragments of addresses; # says nothing in one. */
const anchorOf = (letter: string): string => (letter === '#' ? 'other' : letter)

/**
 * The index of a kind of tag from A to Z by pinyin, in slices, with a bar that leads to each letter in whichever slice.
 * With a script it is looked through: `tools` stand above it, and what they find in its place (`isAsked`).
 */
export function KindView({
  index,
  slice,
  tools,
  isAsked,
}: {
  index: KindIndex
  slice: number
  tools: ReactNode
  isAsked: boolean
}) {
  const texts = usePageTexts()
  const { kinds } = useTexts()
  const { kind, total } = index
  return (
    <div className="kind">
      <nav className="tabs" aria-label={kinds[kind]}>
        {TAG_KINDS.map((other) => (
          <Link key={other} to={kindPath(other)} aria-current={other === kind ? 'page' : undefined}>
            {kinds[other]}
          </Link>
        ))}
      </nav>
      <h1 className="kind-title">{kinds[kind]}</h1>
      <p className="kind-total">{texts.tag.index(kinds[kind], total)}</p>
      {total === 0 ? (
        <p className="empty">{texts.tag.none}</p>
      ) : (
        <>
          <div className="kind-tools">{tools}</div>
          {!isAsked && <Letters index={index} slice={slice} />}
        </>
      )}
    </div>
  )
}

function Letters({ index, slice }: { index: KindIndex; slice: number }) {
  const texts = usePageTexts().tag
  const { kind, language, letters, top, sections } = index
  return (
    <>
      <nav className="letters" aria-label={texts.letters}>
        {letters.map(({ letter, slice: of }) => (
          <Link key={letter} to={`${kindPath(kind, of)}#${anchorOf(letter)}`}>
            {letter}
          </Link>
        ))}
      </nav>
      {top.length > 0 && (
        <section aria-labelledby="top">
          <h2 id="top" className="kind-letter">
            {texts.top}
          </h2>
          <ul className="chips" lang={language}>
            {top.map(({ name, count }) => (
              <li key={name}>
                <TagChip kind={kind} name={name} count={count} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sections.map(({ letter, names }) => (
        <section key={letter} aria-labelledby={anchorOf(letter)}>
          <h2 id={anchorOf(letter)} className="kind-letter">
            {letter}
          </h2>
          <ul className="kind-list" lang={language}>
            {names.map((one) => (
              <NameRow key={one.name} kind={kind} {...one} />
            ))}
          </ul>
        </section>
      ))}
      <Slices index={index} slice={slice} />
    </>
  )
}

function Slices({ index: { kind, slices }, slice }: { index: KindIndex; slice: number }) {
  const texts = usePageTexts().tag
  if (slices === 1) return null
  return (
    <nav className="slices" aria-label={texts.slice(slice, slices)}>
      {slice > 1 && (
        <Link rel="prev" to={kindPath(kind, slice - 1)}>
          {texts.back}
        </Link>
      )}
      <span>{texts.slice(slice, slices)}</span>
      {slice < slices && (
        <Link rel="next" to={kindPath(kind, slice + 1)}>
          {texts.more}
        </Link>
      )}
    </nav>
  )
}
