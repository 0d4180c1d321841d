import type { FoundSentence } from '#domain/sentence-address.ts'
import type { EvidenceTexts } from './evidence-zh.ts'

const FOUND: Record<FoundSentence['how'], string> = {
  same: 'The sentence this link points to is marked below.',
  moved: 'A correction moved this sentence; it is marked where it stands now.',
  changed: 'This sentence was changed later; the new wording is marked.',
  unsure: 'The sentence is gone; what now stands in its place is marked.',
}

export const evidenceEn: EvidenceTexts = {
  pointed: {
    label: 'The sentence this link points to',
    found: (how) => FOUND[how],
    gone: 'The sentence this link points to is no longer in the article.',
    close: 'Remove mark',
  },
  card: {
    close: 'Close',
    total: (n) => (n === 1 ? 'In 1 article' : `In ${n} articles`),
    whole: 'Open the page',
    off: 'No more cards',
  },
  quote: 'Copy quotation',
  quoted: 'Quotation copied',
  failed: 'Could not copy; press and hold the text to copy it.',
  citation: (sentence, paper, where, headline, url) =>
    `“${sentence.replaceAll('\n', '\n“')}”\n— ${headline}, ${paper}, ${where}\n${url}`,
}
