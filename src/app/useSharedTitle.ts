import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { readAddress } from '#domain/query-address.ts'
import { innerWords, writeWords } from '#domain/query-words.ts'
import { parseDate, SEARCH } from '#domain/urls.ts'
import { useConditions } from '#parts/useConditions.ts'
import type { Leads } from '#texts/share-zh.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useShareTexts } from '#texts/share.ts'
import { useTexts } from '#texts/texts.ts'
import { BETWEEN } from './Head.tsx'

const isKind = (step: string): step is TagKind => TAG_KINDS.some((kind) => kind === step)

/**
 * What a page that is no article is called where it is handed on: what it is, of which paper, and what it is narrowed by; and what
 * its address leads to.
 * @param path its address as it is handed on, without the site's folder
 */
export function useSharedTitle(path: string): { title: string; leads: Leads } {
  const texts = useShareTexts()
  const { chosen } = useNarrowingTexts()
  const { kinds } = useTexts()
  const [pathname = '', asked = ''] = path.split('?')
  const query = readAddress(new URLSearchParams(asked))
  const conditions = useConditions(query).reduce<string[]>((all, { label, joins }) => {
    const before = joins ? all.pop() : undefined
    return [...all, before === undefined ? label : `${before}${chosen.or}${label}`]
  }, [])
  const [, first = '', name] = pathname.split('/')
  const { title } = document
  const end = title.lastIndexOf(BETWEEN)
  if (end < 0) return { title, leads: 'issue' }
  const [own, paper] = [title.slice(0, end), title.slice(end + BETWEEN.length)]
  if (pathname === SEARCH)
    return { title: texts.of(paper, texts.search(innerWords(writeWords(query))), conditions), leads: 'list' }
  if (!isKind(first) || !name)
    return { title: texts.of(paper, own, conditions), leads: parseDate(first) ? 'issue' : 'page' }
  const called = own.replace(`${BETWEEN}${kinds[first]}`, '')
  return { title: texts.of(paper, texts.name(called, kinds[first]), conditions), leads: 'list' }
}
