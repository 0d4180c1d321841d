import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { markSeen } from '#data/device/follows.ts'
import { kindQuery, tagQuery, tagSliceQuery } from '#data/site/list-queries.ts'
import { readConditions } from '#domain/query-address.ts'
import { withChange } from '#domain/query-change.ts'
import { isFiltered, withFilter, type Query } from '#domain/query.ts'
import type { TagKind } from '#domain/kinds.ts'
import { kindPath, tagPath } from '#domain/urls.ts'
import { FollowButton } from '#features/library/FollowButton.tsx'
import { isAsked, readAsked } from '#features/tags/asked.ts'
import { KindView } from '#features/tags/KindView.tsx'
import { TagView } from '#features/tags/TagView.tsx'
import { Appearances } from '#parts/Appearances.tsx'
import { ListenButton } from '#parts/ListenButton.tsx'
import { ShareButton } from '#parts/ShareButton.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { Away } from '../Away.tsx'
import { BETWEEN, Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { Shell } from '../Shell.tsx'
import { useNarrowing } from './useNarrowing.ts'

/** Comes when the list of a tag is narrowed. */
const Narrowed = coming(() => import('#features/tags/Narrowed.tsx').then((m) => m.Narrowed), Away)

/** A tag's page; with conditions in the address, what answers them. */
export function TagRoute() {
  const { ref } = useLoaded('tag')
  const texts = usePageTexts()
  const base = useTexts()
  const { data: tag } = useSuspenseQuery(tagQuery(ref))
  const [params, narrow] = useNarrowing()
  const query = readConditions(params)
  const isHydrated = useHydrated()
  const isNarrowed = isHydrated && isFiltered(query)
  const path = tagPath(tag)
  const latest = tag.appearances[0]?.date ?? ''
  useEffect(() => markSeen(path, latest), [path, latest])
  // Whoever took the last condition away may want it back; another name's page begins anew.
  const [narrowedAt, setNarrowedAt] = useState<string>()
  if (isNarrowed && narrowedAt !== path) setNarrowedAt(path)
  const change = (next: Query) => narrow((now) => withChange(now, query, next))
  const roles = texts.series(tag.roles.map(({ role }) => role))
  return (
    <Shell paper={tag.paper}>
      <Head
        title={tag.name + BETWEEN + base.kinds[tag.kind]}
        paper={tag.paper}
        description={texts.phrases([tag.name, roles, texts.tag.articles(tag.total)].filter(Boolean))}
        path={path}
      />
      <TagView
        tag={tag}
        onName={({ kind, name }) => change(withFilter(query, { kind, any: [name], not: false }))}
        onSpan={(from, to) => change({ ...query, from, to })}
        follow={
          isHydrated && (
            <>
              <FollowButton path={path} label={tag.name} latest={latest} />
              <ListenButton />
            </>
          )
        }
        isNarrowed={isNarrowed}
        tools={
          (isNarrowed || narrowedAt === path) && (
            <Narrowed
              key={path}
              tag={tag}
              query={query}
              onChange={change}
              meanwhile={<p role="status">{base.loading}</p>}
            />
          )
        }
      />
      <p className="tag-share">
        <ShareButton />
      </p>
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
      <h1 className="tag-name" lang={tag.language}>
        <Link to={tagPath(tag)}>{tag.name}</Link>
      </h1>
      <div lang={tag.language}>
        <Appearances list={tag.appearances} />
      </div>
      <nav className="slices" aria-label={texts.tag.slice(slice, tag.slices)}>
        <Link to={slice < tag.slices ? tagPath(tag, slice + 1) : tagPath(tag)}>{texts.tag.newer}</Link>
        {slice > 1 && <Link to={tagPath(tag, slice - 1)}>{texts.tag.older}</Link>}
      </nav>
    </Shell>
  )
}

/** Comes after an index, which can be read without. */
const NameSearch = coming(() => import('#features/tags/NameSearch.tsx').then((m) => m.NameSearch), Away)

/** The index of a kind of tag; with `?q=` or `?order=` in the address, what is found in it. */
export function KindRoute() {
  const { kind, slice } = useLoaded('kind')
  const texts = usePageTexts()
  const { kinds } = useTexts()
  const { data: index } = useSuspenseQuery(kindQuery(kind, slice))
  const hydrated = useHydrated()
  const [params] = useSearchParams()
  const { typed, order } = readAsked(params)
  const [typingIn, setTypingIn] = useState<TagKind>()
  const onTyping = useCallback((is: boolean) => setTypingIn(is ? kind : undefined), [kind])
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
        isAsked={hydrated && (typingIn === kind || isAsked(typed, order))}
        tools={
          hydrated && <NameSearch key={kind} kind={kind} language={index.language} onTyping={onTyping} />
        }
      />
    </Shell>
  )
}
