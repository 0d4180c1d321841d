import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseTexts, type MarkedArticle } from './parse.ts'

const FOLDER = new URL('texts/', import.meta.url)

const files = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()

/** An article to learn from, and whether it is of a national paper: local ones have names that are words. */
export interface TrainingArticle {
  lines: MarkedArticle
  national: boolean
}

/** The articles of the marked texts whose files are wanted. Throws where a file has a mark that is none. */
export const readTexts = (wanted: (name: string, k: number) => boolean = () => true): TrainingArticle[] =>
  files()
    .filter(wanted)
    .flatMap((name) =>
      parseTexts(readFileSync(new URL(name, FOLDER), 'utf8')).map((lines) => ({
        lines,
        national: /^(?:daily|wire)/u.test(name),
      })),
    )

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What the weights and the signs were made from, and what they are: so that a test can tell when they part. */
export const madeFrom = (weights: Uint8Array, signs: string): string =>
  [
    `texts ${sum(
      files()
        .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
        .join(''),
    )}`,
    `weights ${sum(weights)}`,
    `signs ${sum(signs)}`,
    '',
  ].join('\n')
