import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { contextQuery, pageQuery } from '#data/site/queries.ts'
import type { Anchor } from '#domain/anchor.ts'
import type { Article, Page } from '#domain/schema.ts'
import type { ArticleRef } from '#domain/urls.ts'
import { aboutArticle } from '#features/library/about.ts'
import { FollowButton } from '#features/library/FollowButton.tsx'
import { HighlightTool, isByKey, type AskedHighlight } from '#features/library/HighlightTool.tsx'
import { SaveTool } from '#features/library/SaveTool.tsx'
import { useHighlights } from '#features/library/useHighlights.ts'
import { useNoteRead } from '#features/library/useNoteRead.ts'
import { NameCards } from '#features/reader/NameCards.tsx'
import { Place } from '#features/reader/Place.tsx'
import { Progress } from '#features/reader/Progress.tsx'
import { SelectionBar } from '#features/reader/SelectionBar.tsx'
import { stretchAt } from '#features/reader/stretch-at.ts'
import { CopyTool } from '#features/share/CopyTool.tsx'
import { Stretches } from '#features/reader/Stretches.tsx'
import { Sharing } from './Sharing.tsx'
import type { Used } from './useUsed.ts'

/**
 * What a reader can do with an article: see how far they are and come back there, take words from it, share it; open cards
 * of its names, and follow a name from there.
 */
export function ArticleTools({
  at,
  used,
  onClose,
}: {
  at: ArticleRef
  used: Used | undefined
  onClose: () => void
}) {
  const page = useQuery(pageQuery(at)).data?.page
  const article = page?.articles.find(({ n }) => n === at.n)
  const context = useQuery(contextQuery(at)).data
  const [quoted, quote] = useState<Anchor>()
  if (!page || !article) return null
  const printed = { page, article, phrases: context?.articles.find(({ n }) => n === at.n)?.phrases?.[0] }
  return (
    <>
      <Progress />
      <Place article={article} at={at} />
      <Kept
        page={page}
        article={article}
        at={at}
        save={used?.tool === 'save' ? used : undefined}
        onShare={quote}
      />
      <NameCards article={article} place={at} Follow={FollowButton} />
      {used?.tool === 'copy' && <CopyTool key={used.turn} from={used.from} />}
      {used?.tool === 'share' && (
        <Sharing key={used.turn} from={used.from} printed={printed} onClose={onClose} />
      )}
      {quoted && (
        <Sharing
          from={document.getElementById('main') ?? document.body}
          printed={printed}
          quoted={quoted}
          onClose={() => quote(undefined)}
        />
      )}
    </>
  )
}

/** What a reader keeps of an article: that it was read, that it is saved, words that are marked. */
function Kept({
  page,
  article,
  at,
  save,
  onShare,
}: {
  page: Page
  article: Article
  at: ArticleRef
  /** The last press on the button that saves. */
  save: Used | undefined
  onShare: (anchor: Anchor) => void
}) {
  const about = useMemo(() => aboutArticle(page, article), [page, article])
  useNoteRead(about)
  const { records, stretches, add, setColour } = useHighlights(article, about)
  const [asked, ask] = useState<AskedHighlight>()
  return (
    <>
      <SaveTool about={about} press={save} quiet={asked !== undefined} />
      {stretches.length > 0 && (
        <Stretches
          article={article}
          stretches={stretches}
          onOpen={(id) => ask({ id, isNew: false, isByKey: false })}
        />
      )}
      <SelectionBar
        article={article}
        paper={page.paper}
        place={at}
        onShare={onShare}
        onHighlight={(anchor) => ask({ id: add(anchor), isNew: true, isByKey: isByKey() })}
      />
      {asked && (
        <HighlightTool
          key={asked.id}
          asked={asked}
          records={records}
          markOf={stretchAt}
          onColour={setColour}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  )
}
