import type { ReactNode } from 'react'
import { companion } from '#domain/companion.ts'

/**
 * The feed beside an address, for whoever reads by a feed reader; only for an address that has one. The form that all readers know:
 * the head names the others. A plain link: it is a file, not a page of the app. Without texts of its own, since it stands in a chunk with
 * what first searches need.
 */
export function FeedLink({
  path,
  className,
  children,
}: {
  path: string
  className?: string
  children: ReactNode
}) {
  return (
    <a
      className={className}
      href={encodeURI(import.meta.env.BASE_URL + companion.feed(path, 'rss.xml').slice(1))}
    >
      {children}
    </a>
  )
}
