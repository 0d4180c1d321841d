import { quoted } from './zh.ts'
import type { EvidenceTexts, PointedHow } from './evidence-zh.ts'

const FOUND: Record<PointedHow, string> = {
  same: 'The sentence this link points to is marked below.',
  moved: 'A correction moved this sentence; it is marked where it stands now.',
  changed: 'This sentence was changed later; the new wording is marked.',
  unsure: 'The sentence is gone; what now stands in its place is marked.',
  words: 'The quoted words are marked below.',
  'words-moved': 'A correction moved the quoted words; they are marked where they stand now.',
  'words-changed': 'The quoted words were changed later; the new wording is marked.',
  'words-lost': 'The quoted words were not found; the sentence they stood in is marked.',
}

export const evidenceEn: EvidenceTexts = {
  pointed: {
    label: 'What this link points to',
    found: (how) => FOUND[how],
    gone: 'What this link points to is no longer in the article.',
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
    `${quoted(sentence).replaceAll('\n', '\n“')}\n— ${headline}, ${paper}, ${where}\n${url}`,
}
