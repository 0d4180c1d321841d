import type { ReactNode } from 'react'
import type { Appearance } from '#domain/derived-lists.ts'
import { articlePath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Phrases } from '#ui/Phrases.tsx'
import { Link } from '#ui/Link.tsx'
import './Sentences.css'
import './Appearances.css'

/** So many are shown before the first day, month or year that is folded away. */
const OPEN = 10
/** A longer stretch of time is told by years, a shorter one by days (months). */
const YEARS_FROM = 18
const DAYS_TO = 1

/** Articles that name a tag, newest first, each with the sentence that does; many of them by days, months or years. */
export function Appearances({ list }: { list: readonly Appearance[] }) {
  const groups = groupsOf(list)
  if (groups.length < 2 || list.length <= OPEN) return <Rows list={list} />
  return groups.map(({ name, before, list: part }) => (
    <Group key={name} name={name} list={part} isOpen={before < OPEN} />
  ))
}

function Group({ name, list, isOpen }: { name: string; list: readonly Appearance[]; isOpen: boolean }) {
  const texts = useTexts()
  const [year = 0, month, day] = name.split('-').map(Number)
  const said = day ? texts.date(name) : month ? texts.month(year, month) : texts.year(year)
  return (
    <details className="fold appearance-group" open={isOpen}>
      <summary>
        <h3 className="fold-title">{said}</h3>{' '}
        <span className="appearance-count">{texts.articles(list.length)}</span>
      </summary>
      <Rows list={list} />
    </details>
  )
}

const Rows = ({ list }: { list: readonly Appearance[] }) => (
  <ol className="appearances">
    {list.map((one) => (
      <AppearanceRow key={articlePath(one)} one={one} />
    ))}
  </ol>
)

/** An article of a tag; `children` stand in the place of the sentence that names the tag. */
export function AppearanceRow({ one, children }: { one: Appearance; children?: ReactNode }) {
  const texts = useTexts()
  return (
    <li className="appearance">
      <p className="appearance-where">
        <time dateTime={one.date}>{texts.date(one.date)}</time> {texts.page(one.page)}
        {one.roles.length > 0 && <span className="appearance-role">{texts.list(one.roles)}</span>}
      </p>
      <p className="appearance-headline">
        <Link to={articlePath(one)}>
          <Phrases text={one.headline} phrases={one.phrases} />
        </Link>
      </p>
      {children ??
        (one.sentence && (
          <Link className="naming-sentence" to={articlePath(one) + one.at}>
            {one.sentence.slice(0, one.start)}
            <b>{one.sentence.slice(one.start, one.end)}</b>
            {one.sentence.slice(one.end)}
          </Link>
        ))}
    </li>
  )
}

/** Days, months or years, in the order of the list; `before` counts what stands before each. */
function groupsOf(list: readonly Appearance[]): { name: string; before: number; list: Appearance[] }[] {
  const [last, first] = [list[0]?.date ?? '', list.at(-1)?.date ?? '']
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const months = monthOf(last) - monthOf(first)
  const length = months > YEARS_FROM ? 4 : months > DAYS_TO ? 7 : 10
  const groups = new Map<string, { name: string; before: number; list: Appearance[] }>()
  for (const [before, one] of list.entries()) {
    const name = one.date.slice(0, length)
    const group = groups.get(name)
    if (group) group.list.push(one)
    else groups.set(name, { name, before, list: [one] })
  }
  return [...groups.values()]
}
