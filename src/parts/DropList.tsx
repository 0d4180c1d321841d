import type { Drop, Part } from '#domain/dropping.ts'
import type { NarrowingTexts } from '#texts/narrowing-zh.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTexts } from '#texts/texts.ts'
import type { Texts } from '#texts/zh.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { saySpan } from './span.ts'

/** A question without some of its parts, and how many articles answer it then. */
export type CountedDrop = Drop & { count: number }

/** What can be left out of a question that nothing answers: each with what that leaves, and none that leaves nothing. */
export function DropList({
  drops,
  onDrop,
}: {
  drops: readonly CountedDrop[]
  onDrop: (drop: CountedDrop) => void
}) {
  const texts = useNarrowingTexts()
  const base = useTexts()
  const some = drops.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  return (
    <>
      <p>{texts.drop.hint}</p>
      <ul className="chips">
        {some.map((drop) => {
          const label = texts.chosen.remove(base.list(drop.parts.map((part) => say(texts, base, part))))
          return (
            <li key={label}>
              <button type="button" className={chipClass()} onClick={() => onDrop(drop)}>
                <ChipBody count={drop.count}>{label}</ChipBody>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A part of a question in words. */
function say(texts: NarrowingTexts, base: Texts, part: Part): string {
  if ('time' in part) return saySpan(texts, base, ...part.time)
  const [any, not] =
    'filter' in part
      ? [part.filter.any, part.filter.not]
      : [part.clause.any.map(({ text }) => text), part.clause.not]
  const said = any.join(' / ')
  return not ? texts.chosen.not(said) : said
}
