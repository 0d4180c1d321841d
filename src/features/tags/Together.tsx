import type { TagPage } from '#domain/derived-lists.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import { slugOf } from '#domain/urls.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import './Together.css'

/** Who and what stands beside it. With a script a name narrows the list; without one it leads to its own page. */
export function Together({ tag, onName }: { tag: TagPage; onName: ((tag: Tag) => void) | undefined }) {
  const texts = usePageTexts()
  const base = useTexts()
  const kinds = TAG_KINDS.filter((kind) => tag.together.some((other) => other.kind === kind))
  if (kinds.length === 0) return null
  return (
    <section aria-labelledby="together">
      <h2 id="together" className="after-title">
        {tag.total > 1 ? texts.tag.together : texts.tag.here}
      </h2>
      {onName && <p className="tag-hint">{texts.tag.togetherHint}</p>}
      {kinds.map((kind) => (
        <div key={kind}>
          <h3 className="together-kind">{base.kinds[kind]}</h3>
          <ul className="chips" lang={tag.language}>
            {tag.together
              .filter((other) => other.kind === kind)
              .map(({ name, count }) => (
                <li key={slugOf(name)}>
                  {onName ? (
                    <button type="button" className={chipClass()} onClick={() => onName({ kind, name })}>
                      <ChipBody count={count}>{name}</ChipBody>
                    </button>
                  ) : (
                    <TagChip kind={kind} name={name} {...(tag.total > 1 && { count })} />
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
