import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLine } from '#ingest/tag/training/parse.ts'
import type { Gold } from './tag-score.ts'

/** An article of our own test texts: how it is printed, and what is to be found in it. */
export interface MarkedStory {
  paper: string
  headlines: string[]
  paragraphs: string[]
  /** All its lines with what each is: kicker, headline, subhead, cross-head, line of writers, or text. */
  parts: { kind: Part; text: string }[]
  authors: string[]
  gold: Gold
}

type Part = 'kicker' | 'title' | 'sub' | 'crosshead' | 'writers' | 'text'
const PARTS: Record<string, Part> = {
  '^': 'kicker',
  '#': 'title',
  _: 'sub',
  '##': 'crosshead',
  '@': 'writers',
}

/**
 * Reads the test articles of a folder: marked as the training texts are (docs/training-texts.md), `% paper, date, language`
 * before the first, and after each `= name: role; role` and `~ short = full`.
 */
export function readMarked(folder: string): MarkedStory[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const paper = /^% ([^,，]+)/u.exec(text)?.[1] ?? name
      return text
        .split(/^===\s*$/mu)
        .filter((article) => article.trim() !== '')
        .map((article) => readArticle(paper, article.split('\n')))
    })
}

function readArticle(paper: string, lines: readonly string[]): MarkedStory {
  const headlines: string[] = []
  const parts: MarkedStory['parts'] = []
  const paragraphs: string[] = []
  const authors: string[] = []
  const people = new Map<string, string[]>()
  const [companies, organisations, free] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const line of lines) {
    const role = /^= ([^:：]+)[:：](.*)$/u.exec(line)
    const short = /^~ (.+?) = /u.exec(line)
    if (role)
      people.set(
        role[1] ?? '',
        (role[2] ?? '')
          .split(/[;；]/u)
          .map((own) => own.trim())
          .filter((own) => own !== ''),
      )
    else if (short) free.add(short[1] ?? '')
    else if (!line.startsWith('%') && line.trim() !== '') {
      authors.push(...Array.from(line.matchAll(/\{b\|([^}]+)\}/gu), ([, name = '']) => name))
      const { text, spans } = parseLine(
        line.replace(/^(?:#+|[\^_@]) /u, '').replace(/\{b\|([^}]+)\}/gu, '$1'),
      )
      parts.push({ kind: PARTS[/^(#+|[\^_@]) /u.exec(line)?.[1] ?? ''] ?? 'text', text })
      if (/^(?:#|\^|_) /u.test(line)) headlines.push(text)
      else paragraphs.push(text)
      for (const { start, end, kind } of spans) {
        const name = text.slice(start, end)
        if (kind === 'person' && !people.has(name)) people.set(name, [])
        if (kind === 'company') companies.add(name)
        if (kind === 'organisation') organisations.add(name)
        if (kind === 'short' || kind === 'bare') free.add(name)
      }
    }
  }
  for (const name of authors) if (!people.has(name)) free.add(name)
  return {
    paper,
    headlines,
    paragraphs,
    parts,
    authors,
    gold: { people, companies: [...companies], organisations: [...organisations], free: [...free] },
  }
}
