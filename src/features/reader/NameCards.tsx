import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ComponentType } from 'react'
import { setCards, useCards } from '#data/device/cards.ts'
import { tagQuery } from '#data/site/list-queries.ts'
import type { Article, Mention } from '#domain/schema.ts'
import type { Tag } from '#domain/tags.ts'
import { articlePath, slugOf, tagPath, type ArticleRef } from '#domain/urls.ts'
import { useEvidenceTexts } from '#texts/evidence.ts'
import { useTexts } from '#texts/texts.ts'
import { isPlain, Link } from '#ui/Link.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import './NameCards.css'

/** Other articles shown in a card. */
const FEW = 3

/** What follows the name of a card; `latest` is the day of its newest article. */
type FollowComponent = ComponentType<{ path: string; label: string; latest: string }>

/**
 * A tap on a name in the text opens a card with what there is to know, and the place in the text is kept; from there one
 * tap leads to the whole page. A reader can turn cards off. Its code comes with the tools.
 */
export function NameCards({
  article,
  place,
  Follow,
}: {
  article: Article
  place: ArticleRef
  Follow: FollowComponent
}) {
  const wanted = useCards()
  const [open, setOpen] = useState<{ tag: Tag; from: HTMLElement }>()
  useEffect(() => {
    if (!wanted) return undefined
    const onClick = (event: MouseEvent) => {
      if (!isPlain(event)) return
      const from = event.target instanceof Element ? event.target.closest<HTMLElement>('a.mention') : null
      const path = decodeURI(from?.getAttribute('href') ?? '')
      const tag = from && article.mentions.find((mention: Mention) => path.endsWith(tagPath(mention)))
      if (!tag) return
      // Before the link itself hears of it.
      event.preventDefault()
      event.stopPropagation()
      setOpen({ tag: { kind: tag.kind, name: tag.name }, from })
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [article, wanted])
  if (!open || !wanted) return null
  return (
    <Card
      key={open.tag.kind + open.tag.name}
      tag={open.tag}
      article={article}
      place={place}
      from={open.from}
      Follow={Follow}
      onClose={() => setOpen(undefined)}
    />
  )
}

function Card({
  tag,
  article,
  place,
  from,
  Follow,
  onClose,
}: {
  tag: Tag
  article: Article
  place: ArticleRef
  from: HTMLElement
  Follow: FollowComponent
  onClose: () => void
}) {
  const texts = useEvidenceTexts().card
  const base = useTexts()
  const { data, isError } = useQuery(tagQuery({ kind: tag.kind, slug: slugOf(tag.name) }))
  const roles = tag.kind === 'people' ? article.tags.people.find(({ name }) => name === tag.name)?.roles : []
  const others = data?.appearances.filter((one) => articlePath(one) !== articlePath(place)) ?? []
  return (
    <Sheet
      label={tag.name}
      head={
        <p>
          <b className="card-name">{tag.name}</b> <span className="card-kind">{base.kinds[tag.kind]}</span>
        </p>
      }
      close={texts.close}
      from={from}
      onClose={onClose}
    >
      {roles && roles.length > 0 && <p className="card-roles">{base.list(roles)}</p>}
      <p className="card-kind" role="status">
        {data ? texts.total(data.total) : isError ? base.error.away : base.loading}
      </p>
      {others.length > 0 && (
        <ul className="card-others">
          {others.slice(0, FEW).map((one) => (
            <li key={articlePath(one)}>
              <Link to={articlePath(one)}>
                {one.headline} <span className="card-kind">{base.date(one.date)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="card-tools">
        <Link className="button" to={tagPath(tag)}>
          {texts.whole}
        </Link>
        {data && <Follow path={tagPath(tag)} label={tag.name} latest={data.appearances[0]?.date ?? ''} />}
        <button type="button" className="link" onClick={() => setCards(false)}>
          {texts.off}
        </button>
      </p>
    </Sheet>
  )
}
