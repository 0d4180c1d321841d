import fc from 'fast-check'
import {
  Component,
  createContext,
  createElement,
  forwardRef,
  Fragment,
  lazy,
  memo,
  Suspense,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { LeftToReact } from './markup-attributes.ts'
import { drawMarkup, markupOf } from './markup.ts'

const Name = createContext('nobody')
const Named = memo(function Named({ after }: { after?: string }) {
  return (
    <b>
      {use(Name)}
      {after}
    </b>
  )
})
const Field = forwardRef<HTMLInputElement, { label: string }>(function Field({ label }, ref) {
  return <input ref={ref} aria-label={label} />
})
class Caught extends Component<{ children: ReactNode; is: string }, { is: string; derived?: string }> {
  override state = { is: 'own' }
  static getDerivedStateFromProps({ is }: { is: string }) {
    return { derived: is }
  }
  override render() {
    return (
      <p>
        {Object.values(this.state).join()} {this.props.children}
      </p>
    )
  }
}
function Hooks() {
  const [state] = useState(() => 1)
  const [reduced] = useReducer(
    (a: number) => a,
    2,
    (n) => n * 10,
  )
  const memoised = useMemo(() => 3, [])
  const call = useCallback(() => 4, [])
  const ref = useRef(5)
  const deferred = useDeferredValue('six')
  const store = useSyncExternalStore(
    () => () => {},
    () => 'browser',
    () => 'server',
  )
  useEffect(() => {
    throw new Error('effects are for browsers')
  })
  return (
    <p>
      {state} {reduced}
      {memoised}
      {call()}
      {typeof ref} {deferred} {store}
    </p>
  )
}

const own = { '--n': 3, '--w': ' a"b ' }
const DRAWN: ReactNode[] = [
  'a < b & "c" \'d\'',
  ['one', 'two', '', 3, null, false, undefined, 0, <b key="b">four</b>, 'five', 6],
  <Fragment key="f">
    a{'b'}
    <>
      {'c'}
      <i>{'d'}e</i>
    </>
    f
  </Fragment>,
  <a key="a" className="x 'y'" href="/people/乔?q=1&b=<" onClick={() => {}} tabIndex={0} lang="en" title="">
    {'link'}
  </a>,
  <button key="b" type="button" disabled name="n" aria-pressed={false} data-tool="share" hidden={false}>
    分享
  </button>,
  <p key="s" style={{ ...own, insetInlineStart: '1em', color: '' }} suppressHydrationWarning>
    {0}
  </p>,
  <input key="i" type="search" name="q" defaultValue="北京" spellCheck={false} autoComplete="off" required />,
  <input key="r" value={3} type="range" min={1} readOnly={undefined} onChange={() => {}} />,
  <input key="c" type="checkbox" checked onChange={() => {}} />,
  <form key="form" role="search" action="/search" method="get">
    <label htmlFor="q">问</label>
  </form>,
  <svg key="svg" viewBox="0 0 1 1" strokeWidth={2} preserveAspectRatio="none" fontSize="9">
    <title>图</title>
    <path d="M0 0" />
  </svg>,
  <table key="t">
    <tbody>
      <tr>
        <td colSpan={2}>
          {'x'}
          {1}
          <br />
          <wbr />y
        </td>
      </tr>
    </tbody>
  </table>,
  <div key="late">
    before
    <Suspense fallback="late">
      in {'side'}
      <Suspense />
    </Suspense>
    after
  </div>,
  <Name key="n" value="乔">
    <Named after="!" />
    <Name value="朱">
      <Named />
    </Name>
    <Named />
  </Name>,
  <Named key="d" />,
  <Field key="field" label="名" />,
  <Caught key="class" is="given">
    {'x'}
  </Caught>,
  <Hooks key="hooks" />,
  <time key="time" dateTime="2024-02-24">
    {2024}年
  </time>,
]

test('what is drawn here is drawn as by React', () => {
  for (const node of DRAWN) expect(markupOf(node)).toBe(renderToString(node))
  expect(markupOf(<main>{DRAWN}</main>)).toBe(renderToString(<main>{DRAWN}</main>))
})

function Labelled() {
  return <p id={useId()}>x</p>
}
function SetsWhileDrawn({ to }: { to: number }) {
  const [state, setState] = useState(0)
  if (state !== to) setState(to)
  return <p>{state}</p>
}
const Late = lazy(() => new Promise<never>(() => {}))

const LEFT: ReactNode[] = [
  <Labelled key="id" />,
  <SetsWhileDrawn key="set" to={2} />,
  <img key="img" src="/a.png" alt="" />,
  <select key="select" defaultValue="b">
    <option value="b">b</option>
  </select>,
  <textarea key="textarea" defaultValue="x" />,
  <title key="title">t</title>,
  <p key="html" dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />,
  <p key="px" style={{ top: 3 }} />,
  <ol key="ol" start={3} />,
  <video key="video" muted />,
  createElement('a', { key: 'code', href: ['javascript', 'void 0'].join(':') }, 'x'),
  new Set(['a', 'b']),
  <Suspense key="late" fallback="late">
    <Late />
  </Suspense>,
]

test('what has rules of its own is left to React', () => {
  for (const node of LEFT) {
    let why: unknown
    expect(drawMarkup(<Name value="乔">{node}</Name>, new Map(), (said) => (why = said))).toBe(
      renderToString(node),
    )
    expect(why).toBeDefined()
    // A fault in the middle leaves nothing behind.
    expect(markupOf(<Named />)).toBe('<b>nobody</b>')
  }
  expect(() => markupOf(LEFT)).toThrow(LeftToReact)
})

const framesDrawn = vi.fn<(title: string) => void>()
function Framed({ title, children }: { title: string; children: ReactNode }) {
  framesDrawn(title)
  return (
    <>
      <h1>{title}</h1>
      <main>{children}</main>
      <footer>
        <Named />
      </footer>
    </>
  )
}

test('a frame is drawn once for each thing that it depends on', () => {
  const frames = new Map([[Framed, ({ title }: Readonly<Record<string, unknown>>) => String(title)]])
  const drawn: string[] = []
  for (const title of ['one', 'two', 'one'])
    for (const inside of ['text', <b key="b">bold</b>, ['a', 'b']]) {
      const node = (
        <div>
          before<Framed title={title}>{inside}</Framed>after
        </div>
      )
      const byReact = renderToString(node)
      framesDrawn.mockClear()
      expect(markupOf(node, frames)).toBe(byReact)
      drawn.push(...framesDrawn.mock.calls.flat())
    }
  expect(drawn).toEqual(['one', 'two'])
})

test('what a component throws is thrown', () => {
  const Fault = () => {
    throw new Error('no such page')
  }
  expect(() => drawMarkup(<Fault />)).toThrow('no such page')
})

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '&', '<b>', '"', "'", '乔'))
const properties = fc.dictionary(
  fc.constantFrom(
    'className',
    'id',
    'title',
    'aria-label',
    'data-tool',
    'lang',
    'role',
    'hidden',
    'tabIndex',
    'open',
  ),
  fc.oneof(texts, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined)),
)
const { node } = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    texts,
    fc.integer(),
    fc.constantFrom(null, false, <br key="br" />),
    fc.array(tie('node'), { maxLength: 4 }),
    fc
      .tuple(
        fc.constantFrom('p', 'a', 'ul', 'b', 'svg', Fragment, Suspense),
        properties,
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([type, props, children]) =>
        createElement(type, typeof type === 'string' ? props : null, ...children),
      ),
  ),
}))

test('any tree is drawn as by React', () => {
  // What is made up here has neither keys nor only what belongs there, of which React speaks while it is developed with.
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  fc.assert(
    fc.property(node, (tree) => {
      expect(markupOf(tree)).toBe(renderToString(tree))
    }),
    { numRuns: 300 },
  )
  said.mockRestore()
})
