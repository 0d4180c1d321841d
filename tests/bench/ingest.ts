import { join } from 'node:path'
import { readArticles } from '#ingest/pipeline.ts'
import { daysOf, percent } from './corpora.ts'
import { damagedAgain, SHORTEST_PIECE } from './ingest/damage.ts'
import { localPages, nationalPages, type GoldPage } from './ingest/gold.ts'
import { ownPages } from './ingest/own-pages.ts'
import { printMisses, rowOf, score } from './ingest/score.ts'
import { storyPages } from './ingest/stories.ts'
import { readMarked } from './marked.ts'
import { PRINT_STYLES, setInPrint, wrapDamaged } from './print-style.ts'

/**
 * Scores segmentation and mending: articles whole, paragraphs exact, characters kept; on damaged pages of a national
 * paper as they are, and on the same articles set again as print sets them, with a line end in every line; then on
 * pages of local papers, source by source. `--misses 20` shows so many places of each cause; `--sealed` scores the
 * half of the own pages that steered nothing at first, `--later` the batches written after it, `--open` and `--blind` the
 * last ones (the second tells no place), both with `--from 114` or `--to 113` for some of them by number, `--local` the
 * local pages alone, `--stories` the marked articles, set on pages and damaged.
 */
export async function run(args: string[]): Promise<void> {
  const most = numberAfter(args, '--misses', 3)
  if (args.includes('--sealed')) return Promise.resolve(local({ 'sealed half': ownPages('sealed') }, most))
  const range = { from: numberAfter(args, '--from', 0), to: numberAfter(args, '--to', Infinity) }
  for (const batch of ['later', 'open'] as const)
    if (args.includes(`--${batch}`)) return Promise.resolve(local(bySource(ownPages(batch, range)), most))
  if (args.includes('--stories')) return Promise.resolve(stories())
  if (args.includes('--blind')) return Promise.resolve(local({ 'blind half': ownPages('blind', range) }, 0))
  local(bySource([...(localPages() ?? []), ...ownPages('dev')]), most)
  if (args.includes('--local')) return Promise.resolve()
  national(args)
  linear()
  return Promise.resolve()
}

const numberAfter = (args: readonly string[], option: string, otherwise: number): number =>
  args.includes(option) ? Number(args[args.indexOf(option) + 1]) : otherwise

function bySource(pages: readonly GoldPage[]): Record<string, GoldPage[]> {
  const sources: Record<string, GoldPage[]> = {}
  for (const page of pages) (sources[page.paper] ??= []).push(page)
  return sources
}

/** Each source by itself, then its articles in other orders and damaged again, ten times. */
function local(sources: Record<string, GoldPage[]>, most: number): void {
  const again = (pages: readonly GoldPage[]): GoldPage[] =>
    Array.from({ length: 10 }, (_, n) => damagedAgain(pages, n + 1, SHORTEST_PIECE)).flat()
  for (const [title, change] of [
    ['local papers', (pages: GoldPage[]) => pages],
    ['local papers, damaged again', again],
  ] as const) {
    const tallies = Object.entries(sources).map(([name, pages]) => [name, score(change(pages))] as const)
    const all = score(Object.values(sources).flatMap((pages) => change(pages)))
    console.log(`ingest: ${title}`)
    console.table(
      Object.fromEntries([...tallies, ['all', all] as const].map(([name, own]) => [name, rowOf(own)])),
    )
    printMisses([all], most)
  }
}

/** The articles of the tagger's tests, folder by folder, damaged ten times; no place is told, for some of them are sealed. */
function stories(): void {
  const rows = STORIES.map((folder) => {
    const pages = storyPages(readMarked(join(import.meta.dirname, '../corpora/articles', folder)))
    const damaged = Array.from({ length: 10 }, (_, n) =>
      pages.flatMap((page) => damagedAgain([page], n + 1, SHORTEST_PIECE)),
    )
    return [folder === '' ? 'opened' : folder, rowOf(score(damaged.flat()))] as const
  })
  console.table(Object.fromEntries(rows))
}
const STORIES = ['', 'open', 'second', 'third', 'fourth', 'fifth']

function national(args: string[]): void {
  const corpus = nationalPages()
  if (!corpus) return
  const within = daysOf(args)
  const pages = corpus.filter(({ date }) => within(date))
  const rows = [
    { name: 'damaged', pages },
    {
      name: 'damaged, every blank line lost',
      pages: pages.map((page) => ({ ...page, text: page.text.replace(/\n{2,}/gu, '\n') })),
    },
    ...PRINT_STYLES.map((style) => ({
      name: style.name,
      pages: pages.map((page) => ({ ...page, text: setInPrint(page.articles, style) })),
    })),
    ...(['paragraphs', 'pieces'] as const).map((indents) => ({
      name: `damaged, 20 em, ${indents} indented`,
      pages: pages.map((page) => ({
        ...page,
        text: wrapDamaged(page.text, page.articles, { width: 20, indents }),
      })),
    })),
  ]
  console.log(`ingest: ${pages.length} pages of a national paper`)
  console.table(
    Object.fromEntries(
      rows.map(({ name, pages: own }) => {
        const { articles, paragraphs, changed, speed } = score(own)
        return [
          name,
          {
            'articles right': percent(...articles),
            'paragraphs exact': percent(...paragraphs),
            'pages ± a character': changed,
            'characters/s': Math.round(speed),
          },
        ]
      }),
    ),
  )
}

/** Time for texts of 1 to 10 MB: the same for each megabyte, if it grows with the length only. */
function linear(): void {
  const story = (n: number) =>
    `灯塔第${n}次点亮\n\n本报讯（记者 林渔）昨天夜里，海角的灯塔第${n}次点亮，镇长周望川到场。渔民说，${'夜里看得清了，'.repeat(n % 7)}出海安心了\n\n许多。\n\n`
  for (const megabytes of [1, 2, 5, 10]) {
    let text = ''
    for (let n = 1; Buffer.byteLength(text) < megabytes * 1e6; n += 1)
      text += Array.from({ length: 500 }, (_, i) => story(n * 500 + i)).join('')
    const began = process.cpuUsage()
    const articles = readArticles({ text, firstLine: 1 }, []).length
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    console.log(
      `${megabytes} MB, ${articles} articles: ${(seconds / megabytes).toFixed(2)} s of CPU a megabyte`,
    )
  }
  // One article in columns, flush, without a blank line: all of its lines stand together.
  const lines = ['河口渡的石阶昨天重新铺好，行人可以通', '行，夜里也亮灯，老人家也敢走了。']
  for (const thousands of [2, 4, 8, 16]) {
    const text = ['渡口石阶铺好', ...Array.from({ length: thousands * 500 }, () => lines).flat()].join('\n')
    const began = process.cpuUsage()
    readArticles({ text, firstLine: 1 }, [])
    const { user, system } = process.cpuUsage(began)
    console.log(
      `${thousands},000 lines that stand together: ${((user + system) / 1e6 / thousands).toFixed(2)} s of CPU a thousand`,
    )
  }
}
