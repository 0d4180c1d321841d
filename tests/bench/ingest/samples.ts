import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockLine } from '#ingest/stages.ts'
import { toBlocks } from '#ingest/steps/paragraphs/blocks.ts'
import { dropFurniture } from '#ingest/steps/lines/furniture.ts'
import { toLines } from '#ingest/steps/lines/lines.ts'
import { segment } from '#ingest/steps/articles/segment.ts'
import { evidenceOf, type Evidence } from '#ingest/steps/weighed/features.ts'
import { ROLES } from '#ingest/steps/weighed/roles.ts'
import { bare, taken } from '#ingest/steps/weighed/weigh.ts'
import { damagedAgain, SHORTEST_PIECE } from './damage.ts'
import type { GoldPage } from './gold.ts'
import { readOwnPage } from './own-pages.ts'
import { piecesOfArticles, piecesOfSource, rolesOfLines, type Piece } from './truth.ts'

const FOLDER = join(import.meta.dirname, '../../corpora/pages')
export const HALVES = ['dev', 'sealed', 'later', 'open', 'blind'] as const
/** Blind pages from here on are never learnt from. */
export const FIRST_KEPT = 272
/** How often pages are damaged anew to learn from, and the shortest piece of a paragraph then. */
const DAMAGED = 4

/** An own test page as written. */
export interface OwnPage {
  half: (typeof HALVES)[number]
  number: number
  source: string
  gold: GoldPage
}

/** A page to learn from: what is known of each block, and its true role by number. */
export interface Sample {
  evidence: Evidence[]
  roles: number[]
}

/** The own test pages that may be learnt from, in their order. */
export const pagesToLearn = (): OwnPage[] =>
  HALVES.flatMap((half) =>
    readdirSync(join(FOLDER, half))
      .sort()
      .map((name) => ({ half, number: Number.parseInt(name, 10), name }))
      .filter(({ number }) => half !== 'blind' || number < FIRST_KEPT)
      .map(({ number, name }) => {
        const source = readFileSync(join(FOLDER, half, name), 'utf8')
        return { half, number, source, gold: readOwnPage(source) }
      }),
  )

/**
 * Pages as they are, and damaged anew. What the rules say is shown only on blind pages: the rules were written with the others
 * at hand, and are right there more often than on a page that nobody has seen.
 */
export function samplesOf(pages: readonly OwnPage[]): Sample[] {
  return HALVES.flatMap((half) => {
    const own = pages.filter((page) => page.half === half)
    const shown = half === 'blind'
    const again = Array.from({ length: own.length === 0 ? 0 : DAMAGED }, (_, n) =>
      damagedAgain(
        own.map(({ gold }) => gold),
        1000 + n,
        SHORTEST_PIECE,
      ),
    ).flat()
    return [
      ...own.map(({ gold, source }) => sampleOf(gold, piecesOfSource(source), shown)),
      ...again.map((page) => sampleOf(page, piecesOfArticles(page), shown)),
    ]
  })
}

function sampleOf({ text, paper }: GoldPage, pieces: readonly Piece[], shown: boolean): Sample {
  const { blocks, roles } = taken(
    segment(toBlocks(dropFurniture(toLines({ text, firstLine: 1 }), [], paper)), []),
  )
  const truth = rolesOfLines(text, pieces)
  return {
    evidence: evidenceOf(blocks.map(bare), shown ? roles : undefined),
    roles: blocks.map((block) => ROLES.indexOf(truth[blockLine(block) - 1] ?? 'paragraph')),
  }
}
