import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { markSeen } from '#data/device/follows.ts'
import { kindQuery, tagQuery, tagSliceQuery } from '#data/site/list-queries.ts'
import { readConditions, withConditions } from '#domain/query-address.ts'
import { isFiltered, withFilter, type Query } from '#domain/query.ts'
import { kindPath, tagPath } from '#domain/urls.ts'
import { FollowButton } from '#features/library/FollowButton.tsx'
import { Appearances } from '#features/tags/Appearances.tsx'
import { KindView } from '#features/tags/KindView.tsx'
import { NameTools, ORDERS } from '#features/tags/NameTools.tsx'
import { TagView } from '#features/tags/TagView.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { away } from '../Away.tsx'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { Shell } from '../Shell.tsx'

/** Comes when the list of a tag is narrowed. */
const Narrowed = lazy(() =>
  import('#features/tags/Narrowed.tsx').then((m) => ({ default: m.Narrowed }), away),
)

/** A tag's page; with conditions in the address, what answers them. */
export function TagRoute() {
  const { ref } = useLoaded('tag')
  const texts = usePageTexts()
  const base = useTexts()
  const { data: tag } = useSuspenseQuery(tagQuery(ref))
  const [params, setParams] = useSearchParams()
  const query = readConditions(params)
  const isHydrated = useHydrated()
  const isNarrowed = isHydrated && isFiltered(query)
  const latest = tag.appearances[0]?.date ?? ''
  useEffect(() => markSeen(tagPath(tag), latest), [tag, latest])
  // Whoever took the last condition away may want it back.
  const [wasNarrowed, setWasNarrowed] = useState(false)
  if (isNarrowed && !wasNarrowed) setWasNarrowed(true)
  const change = (next: Query) => setParams(withConditions(params, next), { preventScrollReset: true })
  const roles = texts.series(tag.roles.map(({ role }) => role))
  return (
    <Shell paper={tag.paper}>
      <Head
        title={`${tag.name} - ${base.kinds[tag.kind]}`}
        paper={tag.paper}
        description={texts.phrases([tag.name, roles, texts.tag.articles(tag.total)].filter(Boolean))}
        path={tagPath(tag)}
      />
      <TagView
        tag={tag}
        onName={({ kind, name }) => change(withFilter(query, { kind, any: [name], not: false }))}
        onSpan={(from, to) => change({ ...query, from, to })}
        follow={isHydrated && <FollowButton path={tagPath(tag)} label={tag.name} latest={latest} />}
        isNarrowed={isNarrowed}
        tools={
          (isNarrowed || wasNarrowed) && (
            <Suspense fallback={<p role="status">{base.loading}</p>}>
              <Narrowed key={tagPath(tag)} tag={tag} query={query} onChange={change} />
            </Suspense>
          )
        }
      />
    </Shell>
  )
}

/** Older appearances of a tag. */
export function TagSliceRoute() {
  const { ref, slice } = useLoaded('slice')
  const texts = usePageTexts()
  const { data: tag } = useSuspenseQuery(tagSliceQuery(ref, slice))
  return (
    <Shell paper={tag.paper}>
      <Head
        title={`${tag.name} (${slice})`}
        paper={tag.paper}
        description={`${tag.name}，${texts.tag.slice(slice, tag.slices)}`}
        path={tagPath(tag, slice)}
      />
      <h1 className="tag-name">
        <Link to={tagPath(tag)}>{tag.name}</Link>
      </h1>
      <Appearances list={tag.appearances} />
      <nav className="slices" aria-label={texts.tag.slice(slice, tag.slices)}>
        <Link to={slice < tag.slices ? tagPath(tag, slice + 1) : tagPath(tag)}>{texts.tag.newer}</Link>
        {slice > 1 && <Link to={tagPath(tag, slice - 1)}>{texts.tag.older}</Link>}
      </nav>
    </Shell>
  )
}

/** Comes when an index is looked through, or read in another order. */
const FoundNames = lazy(() =>
  import('#features/tags/FoundNames.tsx').then((m) => ({ default: m.FoundNames }), away),
)

/** The index of a kind of tag; with `?q=` or `?order=` in the address, what is found in it. */
export function KindRoute() {
  const { kind, slice } = useLoaded('kind')
  const texts = usePageTexts()
  const { kinds, loading } = useTexts()
  const { data: index } = useSuspenseQuery(kindQuery(kind, slice))
  const hydrated = useHydrated()
  const [params, setParams] = useSearchParams()
  const typed = (params.get('q') ?? '').trim()
  const order = ORDERS.find((one) => one === params.get('order')) ?? 'name'
  const ask = useCallback(
    (key: string, value: string, replace: boolean) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now)
          if (value) next.set(key, value)
          else next.delete(key)
          return next
        },
        { replace, preventScrollReset: true },
      ),
    [setParams],
  )
  const look = useCallback((text: string) => ask('q', text.trim(), true), [ask])
  const suffix = slice > 1 ? ` (${slice})` : ''
  return (
    <Shell paper={index.paper}>
      <Head
        title={`${kinds[kind]}${suffix}`}
        paper={index.paper}
        description={texts.tag.index(kinds[kind], index.total)}
        path={kindPath(kind, slice)}
      />
      <KindView
        index={index}
        slice={slice}
        tools={
          hydrated && (
            <NameTools
              key={kind}
              typed={typed}
              order={order}
              onTyped={look}
              onOrder={(one) => ask('order', one === 'name' ? '' : one, false)}
            />
          )
        }
        found={
          hydrated &&
          (typed !== '' || order !== 'name') && (
            <Suspense fallback={<p role="status">{loading}</p>}>
              <FoundNames kind={kind} typed={typed} order={order} />
            </Suspense>
          )
        }
      />
    </Shell>
  )
}
