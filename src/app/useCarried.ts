import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { parseArticleId, type ArticleRef } from '#domain/urls.ts'
import { carry, drawn } from '#features/turning/carried.ts'
import { isPlain } from '#ui/Link.tsx'
import { isThere } from './useAhead.ts'

/**
 * From a list to one of its articles the headline goes along. What the article is drawn from is asked for when the press
 * begins (`later.ts`); where it has not come by the press's end nothing is carried, and the page comes as any other.
 */
export function useCarried(): void {
  const client = useQueryClient()
  const { pathname } = useLocation()
  useLayoutEffect(drawn, [pathname])
  const isList = !parseArticleId(pathname.slice(1))
  useEffect(() => {
    if (!isList) return undefined
    const onClick = (event: MouseEvent) => {
      // What is not the reader's own is the press that was held back until the list was pictured.
      const to = event.isTrusted && isPlain(event) && article(event)
      if (!to || !isThere(client, to.ref) || !carry(to.link)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [client, isList])
}

/** The article that a press on a headline leads to, at its head. */
function article({ target }: Event): { link: HTMLElement; ref: ArticleRef } | undefined {
  const link = target instanceof Element && target.closest('main a[href]')
  // One in a drawing is another kind of element, and stands in no headline.
  const ref =
    link instanceof HTMLAnchorElement &&
    !link.hash &&
    parseArticleId(link.pathname.slice(import.meta.env.BASE_URL.length))
  return ref ? { link, ref } : undefined
}
