import { useMemo } from 'react'
import type { Issue } from '#domain/derived-issue.ts'
import { networkOf } from '#domain/network-pairs.ts'
import { readConditions } from '#domain/query-address.ts'
import { tagsOf } from '#domain/tags.ts'
import { pagePath } from '#domain/urls.ts'
import { Network } from '#parts/Network.tsx'
import { useNetworkTexts } from '#texts/network.ts'
import { Fold } from '#ui/Fold.tsx'

/**
 * Who stands with whom on a page, or in a whole issue; folded away. The names are counted from the summaries that the list
 * shows, where each stands was worked out when the site was built.
 * @param page undefined for the whole issue
 */
export function IssueDrawing({ issue, page }: { issue: Issue; page: number | undefined }) {
  const texts = useNetworkTexts()
  const pages = useMemo(
    () => (page === undefined ? issue.pages : issue.pages.filter((one) => one.page === page)),
    [issue, page],
  )
  const network = useMemo(() => networkOf(pages.flatMap(({ articles }) => articles.map(tagsOf))), [pages])
  const places = pages.length === 1 ? pages[0]?.places : issue.places
  if (!network || !places) return null
  // A search asks for days, not for a page: one page of several is narrowed where it stands.
  const list = page !== undefined && issue.pages.length > 1 ? pagePath({ date: issue.date, page }) : undefined
  const day = new URLSearchParams(list ? {} : { from: issue.date, to: issue.date })
  return (
    <Fold title={texts.title}>
      <Network network={network} places={places} base={readConditions(day)} {...(list && { list })} />
    </Fold>
  )
}
