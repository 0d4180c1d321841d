// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'
import { afterEach, expect, test, vi } from 'vitest'
import { followPage } from './follow-page.ts'

const hant = {
  convert: Converter({ from: 'cn', to: 't' }),
  isFrom: (language: string) => !language.startsWith('zh-Hant'),
  language: 'zh-Hant',
}
const hans = {
  convert: toSimplified({ from: 't', to: 'cn' }),
  isFrom: (language: string) => language.startsWith('zh-Hant'),
  language: 'zh-Hans',
}

let stop: (() => void) | undefined
afterEach(() => {
  stop?.()
  stop = undefined
  cleanup()
  document.body.innerHTML = ''
  document.title = ''
  document.documentElement.lang = 'zh-Hans'
})
const follow = (direction = hant) => (stop = followPage(document, direction))
/** The observer is told after what runs now. */
const told = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)))
/** As it is drawn: `textContent` of the static page is what React is to find. */
const shown = (selector = 'body') =>
  (document.querySelector(selector)?.innerHTML ?? '').replace(/<[^>]*>/g, '')

test('a phrase is one, though a name in it is a link and sentences are spans', () => {
  document.body.innerHTML =
    '<p><span>他在主席<a href="/people/后面">台后</a>面</span><wbr><span>头发</span></p><ul><li>皇</li><li>后</li></ul>'
  follow()
  expect(shown('p')).toBe('他在主席臺後面頭髮')
  expect(shown('a')).toBe('臺後')
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/people/后面')
  // Two items are two texts.
  expect(shown('ul')).toBe('皇後')
})

test('what is said of elements, the title, and the language are of the other script; what is typed is not', () => {
  document.documentElement.lang = 'zh-Hans'
  document.title = '头发'
  document.body.innerHTML =
    '<main aria-label="头发" title="头发"><input value="头发" placeholder="头发"><textarea placeholder="头发">头发</textarea>' +
    '<p id="address" translate="no">/people/头发</p><img alt="头发"><p lang="zh-Hant">皇后</p><p lang="en">头发 and hair</p></main>'
  const before = document.documentElement.outerHTML
  const typed = document.querySelector('input')
  if (typed) typed.value = '里面'
  follow()
  expect(document.documentElement.lang).toBe('zh-Hant')
  expect(document.title).toBe('頭髮')
  const main = document.querySelector('main')
  expect([main?.getAttribute('aria-label'), main?.title]).toEqual(['頭髮', '頭髮'])
  expect([typed?.value, typed?.placeholder]).toEqual(['里面', '頭髮'])
  const area = document.querySelector('textarea')
  expect([shown('textarea'), area?.placeholder]).toEqual(['头发', '頭髮'])
  expect(shown('#address')).toBe('/people/头发')
  expect(document.querySelector('img')?.alt).toBe('頭髮')
  // What is in this script already stays; a foreign interface's Chinese is the paper's.
  expect(shown('[lang=zh-Hant] p[lang=zh-Hant]')).toBe('皇后')
  expect(shown('[lang=en]')).toBe('頭髮 and hair')
  stop?.()
  expect(document.documentElement.outerHTML).toBe(before)
})

test('of a paper in the other script what is marked so is converted, the site’s own words are not', () => {
  document.body.innerHTML =
    '<p>里面</p><article lang="zh-Hant"><h1>皇后乾杯，<span>乾</span>隆</h1></article>'
  follow(hans)
  expect(shown()).toBe('里面皇后干杯，乾隆')
  expect(document.querySelector('article')?.lang).toBe('zh-Hans')
  stop?.()
  expect(shown()).toBe('里面皇后乾杯，乾隆')
})

test('a static page is taken over as if nothing had been converted, and goes on from there', async () => {
  const Page = ({ n, label }: { n: number; label: string }) => (
    <main>
      <h1>头发</h1>
      <p>
        共有 {n} 头牛，在<a href="/a">{label}</a>
        <b>头发</b>上
      </p>
    </main>
  )
  const root = document.createElement('div')
  root.innerHTML = renderToString(<Page n={1} label="里面" />)
  document.body.append(root)
  const [first] = root.getElementsByTagName('h1')
  follow()
  expect(shown('h1')).toBe('頭髮')
  const onRecoverableError = vi.fn()
  const app = await act(() => hydrateRoot(root, <Page n={1} label="里面" />, { onRecoverableError }))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(root.querySelector('h1')).toBe(first)
  act(() => app.render(<Page n={2} label="后面" />))
  await told()
  expect(root.querySelector('p')?.innerHTML).toMatch(/2.* 頭牛，在<a href="\/a">後面<\/a><b>頭髮<\/b>上/)
  stop?.()
  stop = undefined
  expect(root.innerHTML.replace(/<!-- -->/g, '')).toBe(
    '<main><h1>头发</h1><p>共有 2 头牛，在<a href="/a">后面</a><b>头发</b>上</p></main>',
  )
  act(() => app.render(<Page n={3} label="台后" />))
  expect(root.querySelector('a')?.textContent).toBe('台后')
  act(() => app.unmount())
})

test('React may write the very words that are shown: they are what was written', async () => {
  const { rerender } = render(<p>头发</p>)
  follow()
  expect(shown()).toBe('頭髮')
  rerender(<p>頭髮</p>)
  await told()
  expect(shown()).toBe('頭髮')
  stop?.()
  expect(shown()).toBe('頭髮')
})

test('however React changes a page, it shows what a page of these words would show, and goes back exactly', async () => {
  const word = fc.constantFrom(
    '头发',
    '皇后',
    '主席台',
    '后面',
    '发',
    '里',
    '干',
    '干部',
    '台',
    '，',
    '𫠊',
    '頭髮',
    'a',
  )
  const line = fc.array(fc.record({ text: word, is: fc.constantFrom('a', 'span', 'text') }), { maxLength: 5 })
  const page = fc.array(line, { maxLength: 4 })
  type Lines = { text: string; is: string }[][]
  const View = ({ lines }: { lines: Lines }) => (
    <main>
      {lines.map((parts, i) => (
        <p key={i} title={parts[0]?.text}>
          {parts.map(({ text, is }, k) =>
            is === 'a' ? (
              <a key={k} href={text}>
                {text}
              </a>
            ) : is === 'span' ? (
              <span key={k}>{text}</span>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </main>
  )
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
      const { rerender, container } = render(<View lines={[]} />)
      follow()
      for (const lines of pages) {
        rerender(<View lines={lines} />)
        await told()
        const paragraphs = [...container.querySelectorAll('p')]
        expect(paragraphs.map(({ textContent }) => textContent)).toEqual(
          lines.map((parts) => hant.convert(parts.map(({ text }) => text).join(''))),
        )
        expect(paragraphs.map((one) => one.getAttribute('title'))).toEqual(
          lines.map(([first]) => (first ? hant.convert(first.text) : null)),
        )
        expect([...container.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual(
          lines.flatMap((parts) => parts.flatMap(({ text, is }) => (is === 'a' ? [text] : []))),
        )
      }
      stop?.()
      stop = undefined
      const after = container.innerHTML
      cleanup()
      expect(after).toBe(render(<View lines={pages.at(-1) ?? []} />).container.innerHTML)
      cleanup()
    }),
    { numRuns: 60 },
  )
})
