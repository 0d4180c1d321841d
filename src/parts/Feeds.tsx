import { companion, type FeedFormat } from '#domain/companion.ts'
import { usePageTexts } from '#texts/pages.ts'
import './Feeds.css'

/** What feed readers know best comes first. */
const NAMES: readonly [FeedFormat, string][] = [
  ['rss.xml', 'RSS'],
  ['atom.xml', 'Atom'],
  ['feed.json', 'JSON'],
]

/** A feed beside an address. A plain link: it is a file, not a page of the app. */
const feedHref = (path: string, format: FeedFormat): string =>
  encodeURI(import.meta.env.BASE_URL + companion.feed(path, format).slice(1))

/**
 * The feeds that stand beside an address, for whoever reads by a feed reader; only for an address that has them.
 * @param name whose they are
 */
export function Feeds({ path, name }: { path: string; name: string }) {
  const { label, by } = usePageTexts().feeds
  return (
    <nav className="feeds" aria-label={label(name)}>
      {by}
      {NAMES.map(([format, said]) => (
        <a key={format} className="link" href={feedHref(path, format)}>
          {said}
        </a>
      ))}
    </nav>
  )
}

/** The same in a list, where there is room for one. */
export function FeedLink({ path, name }: { path: string; name: string }) {
  const { label } = usePageTexts().feeds
  return (
    <a className="link" href={feedHref(path, 'rss.xml')} aria-label={`RSS ${label(name)}`}>
      RSS
    </a>
  )
}
