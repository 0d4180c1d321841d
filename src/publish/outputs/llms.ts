import { markdownLink, markdownText } from './markdown.ts'

/** A part of llms.txt: links with a word on each. Addresses are absolute. */
export interface LlmsSection {
  title: string
  links: { title: string; url: string; note?: string }[]
}

/**
 * `llms.txt` (https://llmstxt.org): the name, a summary as a quotation, notes, then sections of links. A section
 * named `Optional` may be skipped by its readers.
 */
export function llmsTxt(site: {
  title: string
  summary: string
  notes?: string[]
  sections: LlmsSection[]
}): string {
  const sections = site.sections
    .filter(({ links }) => links.length > 0)
    .flatMap(({ title, links }) => [
      `## ${markdownText(title)}`,
      links
        .map(
          ({ title: text, url, note }) =>
            `- ${markdownLink(text, url)}${note ? `: ${markdownText(note)}` : ''}`,
        )
        .join('\n'),
    ])
  const blocks = [
    `# ${markdownText(site.title)}`,
    `> ${markdownText(site.summary)}`,
    ...(site.notes ?? []).map(markdownText),
    ...sections,
  ]
  return `${blocks.join('\n\n')}\n`
}
