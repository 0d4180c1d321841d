import type { Article, Page } from '#domain/schema.ts'
import { readArticles } from './pipeline.ts'
import type { Doubts, DraftArticle, PageHead } from './stages.ts'
import { decode } from './steps/decode.ts'
import { PageTextError, splitHeader } from './steps/header.ts'
import { tagStory, type Names } from './tag/story.ts'

/** A page, and what an editor should look at in it. */
export interface IngestedPage {
  page: Page
  doubts: Doubts
}

/**
 * A page text's bytes → page JSON. Pure: equal bytes and names give equal pages. Throws a {@link PageTextError}
 * where the file cannot be read or holds no story.
 */
export function ingestPage(bytes: Uint8Array, names: Names): IngestedPage {
  const { head, raw } = splitHeader(decode(bytes))
  const doubts: Doubts = []
  const drafts = readArticles(raw, doubts)
  if (drafts.length === 0)
    throw new PageTextError(raw.firstLine, 'no text below the header: paste the page there')
  return {
    page: {
      ...pageFields(head),
      articles: drafts.map((draft, i) => toArticle(draft, i + 1, head, names, doubts)),
    },
    doubts,
  }
}

function pageFields({
  paper,
  language,
  date,
  dateCertainty,
  page,
  pageName,
}: PageHead): Omit<Page, 'articles'> {
  const fields = { schema: 'banmian/page/1' as const, paper, language, date, dateCertainty, page }
  return pageName ? { ...fields, pageName } : fields
}

function toArticle(draft: DraftArticle, n: number, head: PageHead, names: Names, doubts: Doubts): Article {
  const { headline, byline, paragraphs } = draft
  const address = `${head.date}/${String(head.page).padStart(2, '0')}/${n}`
  const { tags, mentions } = tagStory({ ...draft, address, home: homeOf(head.paper) }, names, doubts)
  return { n, headline, byline, paragraphs, tags, mentions }
}

/** The place a local paper is named after (常州日报 → 常州): its own text names it without a suffix. */
const homeOf = (paper: string): string =>
  /^(\p{Script=Han}{2,4}?)(?:日报|晚报|晨报|时报|新闻|报)$/u.exec(paper)?.[1] ?? ''
