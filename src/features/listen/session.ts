import { heardIn, keepHeard, readListening } from '#data/device/listening.ts'
import type { Article, Page } from '#domain/schema.ts'
import { articleId, articlePath, type ArticleRef } from '#domain/urls.ts'
import type { Clock, Engine } from '#speech/engine.ts'
import { createPlayer, type Player, type PlayerState } from '#speech/player.ts'
import { spoken } from '#speech/spoken.ts'
import { lineAt, linesOf, placeOf, type Line } from './lines.ts'
import type { Queue } from './queue.ts'

/** When the reading stops by itself: not, after so many minutes, or at the article's end. */
export type Sleep = 'never' | 15 | 30 | 60 | 'article'
export const SLEEPS: readonly Sleep[] = ['never', 15, 30, 60, 'article']

/** An article in hand. */
export interface Current {
  ref: ArticleRef
  paper: string
  title: string
  language: string
  lines: readonly Line[]
  /** The line with which it was begun: where it had been left. */
  from: number
  /** Whether that is not the first. */
  resumed: boolean
}

export interface SessionState extends PlayerState {
  current: Current | undefined
  index: number
  count: number
  sleep: Sleep
  /** The article could not be fetched. */
  isAway: boolean
}

interface Options {
  engine: Engine
  clock: Clock
  /** The page of an article, from the cache or the site. */
  load: (ref: ArticleRef) => Promise<Page>
  /** Leads the reader to an address: with `replace`, from the second article on, in place of the last one, so that Back leads to the list. */
  lead: (path: string, replace: boolean) => void
}

/** A reading of articles one after another: what goes on while the reader moves about the site. */
export class Session {
  #state: SessionState = {
    status: 'idle',
    at: 0,
    current: undefined,
    index: 0,
    count: 0,
    sleep: 'never',
    isAway: false,
  }
  readonly #listeners = new Set<() => void>()
  readonly #options: Options
  readonly #player: Player
  #queue: Queue = { articles: [], index: 0, goesOn: false }
  #opening = 0
  /** What becomes of an article that is on its way: it is read when it comes, or waits. Undefined while none is. */
  #coming: 'plays' | 'waits' | undefined
  #here = ''
  #wakeUp = () => {}

  constructor(options: Options) {
    this.#options = options
    this.#player = createPlayer({
      engine: options.engine,
      clock: options.clock,
      say: spoken,
      rate: () => readListening().rate,
      voice: () => readListening().voice,
      traditional: () => /^zh-(?:Hant|TW|HK)/.test(this.#state.current?.language ?? ''),
      onChange: (state) => this.#follow(state),
    })
  }

  read = (): SessionState => this.#state
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins with the articles of a queue. */
  begin(queue: Queue): void {
    this.#player.pause()
    this.#queue = queue
    this.#set({ current: undefined, count: queue.articles.length })
    void this.#open(queue.index)
  }
  toggle = (): void => {
    const { status, isAway, index } = this.#state
    if (isAway) void this.#open(index)
    else if (status === 'playing' || status === 'waiting') this.pause()
    else this.play()
  }
  play = (): void => (this.#coming ? this.#decide('plays') : this.#player.play())
  pause = (): void => (this.#coming ? this.#decide('waits') : this.#player.pause())
  /** To the sentence so many further on. */
  step = (by: number): void => {
    if (!this.#coming) this.#player.goTo(this.#state.at + by)
  }
  /** To the article so many further on. */
  skip = (by: number): void => {
    const index = this.#state.index + by
    if (index >= 0 && index < this.#queue.articles.length) void this.#open(index)
  }
  wake = (): void => this.#player.wake()
  /** The reader is at an address. */
  moved(path: string): void {
    this.#here = path
  }
  setSleep(sleep: Sleep): void {
    this.#wakeUp()
    this.#wakeUp = () => {}
    this.#set({ sleep })
    if (typeof sleep !== 'number') return
    this.#wakeUp = this.#options.clock.after(sleep * 60_000, () => {
      this.pause()
      this.#set({ sleep: 'never' })
    })
  }
  close(): void {
    this.#opening++
    this.#coming = undefined
    this.#wakeUp()
    this.#player.load([])
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #decide(coming: 'plays' | 'waits'): void {
    this.#coming = coming
    this.#set({ status: coming === 'plays' ? 'playing' : 'paused' })
  }

  async #open(index: number): Promise<void> {
    const ref = this.#queue.articles[index]
    if (!ref) return
    const mine = ++this.#opening
    const from = this.#state.current?.ref
    this.#player.pause()
    this.#decide('plays')
    const page = await this.#options.load(ref).catch(() => undefined)
    if (mine !== this.#opening) return
    const waits = this.#coming === 'waits'
    this.#coming = undefined
    const article = page?.articles.find(({ n }) => n === ref.n)
    if (!page || !article) return this.#set({ index, isAway: true, status: 'paused' })
    const current = currentOf(ref, page, article, heardIn(articleId(ref)))
    this.#set({ current, index, isAway: false })
    this.#player.load(
      current.lines.map(({ text }) => text),
      current.from,
    )
    this.#lead(articlePath(ref), from && articlePath(from))
    if (!waits) this.#player.play()
  }

  /** Whoever has gone elsewhere is left there. */
  #lead(path: string, from: string | undefined): void {
    if (this.#here === path || (from !== undefined && this.#here !== from)) return
    this.#here = path
    this.#options.lead(path, from !== undefined)
  }

  #follow(state: PlayerState): void {
    const { current, sleep, index, count } = this.#state
    const goesOn = state.status === 'ended' && this.#queue.goesOn && sleep !== 'article' && index + 1 < count
    // Between two articles of a list the reading is not over.
    this.#set({ trouble: undefined, ...state, ...(goesOn && { status: 'playing' }) })
    if (!current || state.status === 'idle') return
    keepHeard(articleId(current.ref), state.status === 'ended' ? 0 : placeOf(current.lines, state.at))
    if (state.status !== 'ended') return
    if (sleep === 'article') this.setSleep('never')
    else if (goesOn) this.skip(1)
  }
}

function currentOf(ref: ArticleRef, page: Page, article: Article, place: string | number): Current {
  const lines = linesOf(article)
  const from = lineAt(lines, article.paragraphs, place)
  const { paper, language } = page
  return {
    ref,
    paper,
    language,
    title: article.headline.main,
    lines,
    from,
    resumed: from > 0,
  }
}
