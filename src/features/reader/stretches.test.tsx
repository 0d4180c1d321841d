// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { ArticleText } from './ArticleText.tsx'
import { overlaid } from './found.ts'
import type { Stretch } from './lay-stretches.tsx'
import { selectedNow } from './selected.ts'
import { Stretches } from './Stretches.tsx'

afterEach(cleanup)

const article: Article = {
  n: 1,
  headline: { main: '春来早' },
  byline: { authors: [] },
  paragraphs: ['镇长𠮷田说，河边的柳树绿了。', '孩子们在放风筝，大家都笑了。'],
  tags: { people: [{ name: '𠮷田' }], companies: [], organisations: [], places: [] },
  mentions: [{ paragraph: 0, start: 2, end: 5, kind: 'people', name: '𠮷田' }],
}
const stretch = (
  id: string,
  kind: Stretch['kind'],
  from: [number, number],
  to: [number, number],
): Stretch => ({
  id,
  kind,
  start: { paragraph: from[0], offset: from[1] },
  end: { paragraph: to[0], offset: to[1] },
  label: '划线',
})

function Page({ stretches, onOpen }: { stretches: readonly Stretch[]; onOpen: (id: string) => void }) {
  const overlay = useSyncExternalStore(overlaid.subscribe, overlaid.read)
  return (
    <MemoryRouter>
      <ArticleText article={article} found={overlay?.(undefined)} />
      <Stretches article={article} stretches={stretches} onOpen={onOpen} />
    </MemoryRouter>
  )
}
const marked = (id: string) =>
  [...document.querySelectorAll(`[data-stretch=${id}]`)].map(({ textContent }) => textContent).join('')

test('stretches are marked over paragraphs and names, open when tapped or by key, and go again', async () => {
  const onOpen = vi.fn()
  const all = [stretch('a', 'yellow', [0, 1], [1, 3]), stretch('b', 'blue', [0, 6], [0, 9])]
  const { rerender } = render(<Page stretches={all} onOpen={onOpen} />)
  await waitFor(() => expect(marked('a')).toBe('长𠮷田说，柳树绿了。孩子们'))
  expect(marked('b')).toBe('河边的')
  fireEvent.click(screen.getByText('孩子们'))
  expect(onOpen).toHaveBeenLastCalledWith('a')
  fireEvent.click(screen.getByText('河边的'))
  expect(onOpen).toHaveBeenLastCalledWith('b')
  expect(onOpen).toHaveBeenCalledTimes(2)
  const name = screen.getByRole('link')
  expect(name.textContent).toBe('𠮷田')
  expect(name.querySelector('[role]')).toBeNull()
  fireEvent.click(name)
  expect(onOpen).toHaveBeenCalledTimes(2)
  fireEvent.keyDown(screen.getByRole('button', { name: /河边的/ }), { key: 'Enter' })
  expect(onOpen).toHaveBeenCalledTimes(3)
  rerender(<Page stretches={[]} onOpen={onOpen} />)
  expect(document.querySelector('mark')).toBeNull()
  const texts = [...document.querySelectorAll('p')].map((p) => p.textContent)
  expect(texts).toEqual(article.paragraphs)
})

test('what is selected is an anchor by code points, blanks aside, however it was selected', async () => {
  render(<Page stretches={[stretch('a', 'green', [0, 3], [0, 8])]} onOpen={vi.fn()} />)
  await waitFor(() => expect(marked('a')).not.toBe(''))
  const [first, second] = document.querySelectorAll('p')
  if (!first || !second) throw new Error('no paragraphs')
  const select = (...range: [Node, number, Node, number]) =>
    act(() => getSelection()?.setBaseAndExtent(...range))
  const walker = document.createTreeWalker(second, NodeFilter.SHOW_TEXT)
  const text = walker.nextNode()
  if (!text) throw new Error('no text')
  select(screen.getByRole('link'), 0, text, 3)
  expect(selectedNow(article.paragraphs)?.anchor).toMatchObject({
    quote: '𠮷田说，河边的柳树绿了。\n孩子们',
    start: { paragraph: 0, offset: 2 },
    end: { paragraph: 1, offset: 3 },
  })
  select(first, 0, second, second.childNodes.length)
  expect(selectedNow(article.paragraphs)?.anchor.quote).toBe(article.paragraphs.join('\n'))
  act(() => getSelection()?.removeAllRanges())
  expect(selectedNow(article.paragraphs)).toBeUndefined()
})
