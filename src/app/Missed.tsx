import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { tagQuery } from '#data/site/list-queries.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { nameOfSlug } from '#domain/slug-name.ts'
import { readTypedDay } from '#domain/typed-day.ts'
import { readablePath, SEARCH, slugOf, tagPath } from '#domain/urls.ts'
import { NearestIssues } from '#features/issue/JumpToDate.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { chipClass } from '#ui/Chip.tsx'
import { Link } from '#ui/Link.tsx'

/** What is to be said of an address that there is not, and what it was perhaps to lead to: a day, a name, or a word of an article. */
export function Missed() {
  const { notFound } = usePageTexts()
  const steps = readablePath(useLocation().pathname).split('/').filter(Boolean)
  const [first = ''] = steps
  const day = readTypedDay(first)
  if (day) return <NearestIssues date={day} />
  const last = nameOfSlug(steps.findLast((step) => !/^\d+$/.test(step)) ?? '')
  const kind = steps.length > 1 ? TAG_KINDS.find((one) => one === first) : undefined
  return (
    <>
      <p>{notFound}</p>
      {last !== '' && <Named kind={kind} name={last} />}
    </>
  )
}

/** The way to search for a name; to its page, where that is written in simplified characters. */
function Named({ kind, name }: { kind: (typeof TAG_KINDS)[number] | undefined; name: string }) {
  const texts = usePageTexts().names
  const { data: simplified } = useQuery({
    queryKey: ['simplified', kind, name],
    queryFn: async ({ client }) => {
      const { unfoldedPairs } = await import('#search/language/scripts.ts')
      const table = new Map(unfoldedPairs())
      const folded = Array.from(name, (char) => table.get(char) ?? char).join('')
      // Asked for only where it is another name: what is not there is a 404 once more.
      if (!kind || folded === name) return null
      return client.ensureQueryData(tagQuery({ kind, slug: slugOf(folded) })).catch(() => null)
    },
    enabled: kind !== undefined && /[\u3400-\u9fff]/u.test(name),
    retry: false,
  })
  return (
    <ul className="chips">
      {simplified && (
        <li>
          <Link className={chipClass()} to={tagPath(simplified)}>
            {simplified.name}
          </Link>
        </li>
      )}
      <li>
        <Link className={chipClass()} to={`${SEARCH}?${new URLSearchParams({ q: name })}`}>
          {texts.search(name)}
        </Link>
      </li>
    </ul>
  )
}
