import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync, createGunzip } from 'node:zlib'
import fc from 'fast-check'
import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { pack, unpack } from '#script/compact.ts'
import { createConvert } from '#script/convert.ts'
import { createNeeds, trim } from '#script/trim.ts'
import { wholeDictionaries } from './opencc.ts'
import { stringsIn } from './texts.ts'

const whole = wholeDictionaries()
const openCc = {
  hant: toTraditional({ from: 'cn', to: 't' }),
  hans: toSimplified({ from: 't', to: 'cn' }),
}
const both = ['hant', 'hans'] as const
const convert = { hant: createConvert(whole.hant), hans: createConvert(whole.hans) }

const needs = { hant: createNeeds(whole.hant), hans: createNeeds(whole.hans) }

const SEED = 'public/data/pages'
const seed = readdirSync(SEED, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => stringsIn(JSON.parse(readFileSync(join(SEED, name), 'utf8'))))

const CORPORA = resolve(process.env['SHARED_DIR'] ?? '../shared', 'corpora')
const files = existsSync(CORPORA) ? readdirSync(CORPORA).filter((name) => name.includes('.jsonl')) : []

async function textsOf(file: string): Promise<string[]> {
  const raw = createReadStream(join(CORPORA, file))
  const texts: string[] = []
  for await (const line of createInterface({
    input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw,
    crlfDelay: Infinity,
  }))
    texts.push(...stringsIn(JSON.parse(line)))
  return texts
}

/** What is left for these texts, as the browser gets it. */
const left = (script: 'hant' | 'hans', texts: readonly string[]) =>
  createConvert(unpack(pack(trim(whole[script], [needs[script](texts)]))))

describe.each(both)('to %s', (script) => {
  test('the seed page comes out as of OpenCC, also with what the page needs only', () => {
    const trimmed = left(script, seed)
    for (const text of seed) {
      expect(convert[script](text)).toBe(openCc[script](text))
      expect(trimmed(text)).toBe(openCc[script](text))
    }
  })

  test('so does whatever is made of the dictionary’s own phrases and characters', () => {
    const { chars, phrases } = whole[script]
    const word = fc.oneof(
      fc.constantFrom(...phrases.keys()),
      fc.constantFrom(
        ...chars.keys(),
        ...chars.values(),
        '的',
        'a',
        '，',
        '𠮷',
        '豈',
        '\u{2F800}',
        '⿰',
        '⿳',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('')
        expect(convert[script](text)).toBe(openCc[script](text))
        expect(Array.from(convert[script](text))).toHaveLength(Array.from(text).length)
      }),
      { numRuns: 400 },
    )
  })

  test('what some texts need is enough for every part of them', () => {
    const words = [...whole[script].phrases.keys()]
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...whole[script].chars.keys(), '了', '。'),
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 10 }),
        fc.nat(),
        fc.nat(),
        (all, from, length) => {
          const text = all.join('')
          const chars = Array.from(text)
          const start = from % chars.length
          const part = chars.slice(start, start + 1 + (length % chars.length)).join('')
          const trimmed = left(script, [text])
          expect(trimmed(text)).toBe(openCc[script](text))
          expect(trimmed(part)).toBe(openCc[script](part))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('packed and unpacked it is the same', () => {
    const again = unpack(pack(whole[script]))
    expect(again.chars).toEqual(whole[script].chars)
    expect(again.phrases).toEqual(whole[script].phrases)
  })

  test.skipIf(files.length === 0)(
    'all corpora come out as of OpenCC, and what they need fits into 40 kB (../shared/corpora)',
    { timeout: 300_000 },
    async () => {
      const found = []
      const all = []
      for (const file of files) {
        const texts = await textsOf(file)
        all.push(texts)
        found.push(needs[script](texts))
      }
      const packed = pack(trim(whole[script], found))
      const trimmed = createConvert(unpack(packed))
      let chars = 0
      let differ = 0
      for (const text of all.flat()) {
        const right = openCc[script](text)
        chars += text.length
        if (convert[script](text) !== right || trimmed(text) !== right) differ += 1
      }
      const bytes = gzipSync(JSON.stringify(packed), { level: 9 }).length
      const kept = packed.phrases.split('|').length
      console.log(
        `${script}: ${chars} characters of ${files.length} corpora, ${kept} phrases, ${bytes} bytes gzip`,
      )
      expect(differ).toBe(0)
      expect(bytes).toBeLessThan(40_000)
    },
  )
})
