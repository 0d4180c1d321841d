import type { MarkedStory } from '../marked.ts'
import type { GoldPage } from './gold.ts'

/** Our marked articles, a page for each paper, to be damaged: what a page of plain news is. */
export function storyPages(stories: readonly MarkedStory[]): GoldPage[] {
  return [...new Set(stories.map(({ paper }) => paper))].map((paper) => ({
    paper,
    date: '',
    text: '',
    furniture: [],
    articles: stories.filter((story) => story.paper === paper).map(goldOf),
  }))
}

function goldOf({ parts }: MarkedStory): GoldPage['articles'][number] {
  const of = (kind: string): string =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ text }) => text)
      .join('\n')
  const paragraphs: string[] = []
  const crossheads: number[] = []
  const lines: GoldPage['articles'][number]['lines'] = []
  for (const { kind, text } of parts) {
    if (kind === 'writers') lines.push({ at: paragraphs.length, kind, text })
    if (kind === 'crosshead') crossheads.push(paragraphs.length)
    if (kind === 'text' || kind === 'crosshead') paragraphs.push(text)
  }
  return { title: of('title'), kicker: of('kicker'), sub: of('sub'), paragraphs, crossheads, lines }
}
