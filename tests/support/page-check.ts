import { readArticles } from '#ingest/pipeline.ts'
import { PageTextError } from '#ingest/steps/file/page-text-error.ts'
import { toLines } from '#ingest/steps/lines/lines.ts'
import type { Doubt } from '#ingest/stages.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import { parsePage } from '#domain/parse.ts'
import { sameCharacters } from '../bench/ingest/compare.ts'
import { ingestPage } from './ingest.ts'

const HEAD = '---\npaper: 海角报\ndate: 2031-01-01\npage: 1\n---\n'

/**
 * What is wrong with how a page text is read: characters lost in silence or invented, a crash, a page against the
 * contract; undefined where all is well. A text that is refused with the error for page texts is well.
 */
export function faultOf(text: string): string | undefined {
  const doubts: Doubt[] = []
  const drafts = readArticles({ text, firstLine: 1, paper: '海角报' }, doubts)
  const furniture = doubts.filter(({ kind }) => kind === 'left-out').map((doubt) => doubt.text)
  // As the first step cleans it: what is no text, and the form of characters, are its tests' matter.
  const cleaned = toLines({ text, firstLine: 1 })
    .map((line) => line.text)
    .join('\n')
  if (!sameCharacters(drafts, { text: cleaned, furniture })) return 'characters lost or invented'
  try {
    const { page } = ingestPage(new TextEncoder().encode(HEAD + text), NO_NAMES)
    const [problem] = parsePage(JSON.parse(JSON.stringify(page)), 'fuzz').problems
    return problem && `against the contract: ${problem.place}`
  } catch (error) {
    return error instanceof PageTextError ? undefined : `crash: ${String(error)}`
  }
}
