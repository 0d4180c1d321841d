import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { expect, test } from 'vitest'
import { isScriptData, SCRIPTS, scriptFile } from '#domain/derived-script.ts'
import { stringsIn } from '#publish/script/texts.ts'
import { unpack } from '#script/compact.ts'
import { createConvert } from '#script/convert.ts'
import { outDirOf, type SiteName } from '../support/sites.ts'

/** The dictionaries of a built site: small, and enough for every text of it. */

const openCc = {
  hant: toTraditional({ from: 'cn', to: 't' }),
  hans: toSimplified({ from: 't', to: 'cn' }),
}

/** Every text of a site's data, and of the data inside its pages. */
function* textsOf(dir: string): Generator<string> {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (/^data\/(?:pages|derived)\/.*\.json$/.test(name))
      yield* stringsIn(JSON.parse(readFileSync(join(dir, name), 'utf8')))
    else if (name.endsWith('index.html'))
      yield* readFileSync(join(dir, name), 'utf8').match(/[^<>"{}\p{ASCII}][^<>"{}]*/gu) ?? []
  }
}

const built = (['seed', 'archive', 'medium'] satisfies SiteName[]).filter((name) =>
  existsSync(outDirOf(name)),
)

test.each(built)(
  'of %s every text comes out as of OpenCC, by dictionaries of 40 kB at most',
  { timeout: 120_000 },
  (name) => {
    const dir = outDirOf(name)
    const texts = new Set(textsOf(dir))
    expect(texts.size).toBeGreaterThan(100)
    for (const script of SCRIPTS) {
      const json = readFileSync(join(dir, scriptFile(script)), 'utf8')
      const data: unknown = JSON.parse(json)
      if (!isScriptData(data)) throw new Error(`${script} is no dictionary`)
      const bytes = gzipSync(json, { level: 9 }).length
      console.log(
        `${name}, ${script}: ${data.phrases.split('|').length} phrases, ${bytes} bytes gzip, ${texts.size} texts`,
      )
      expect(bytes).toBeLessThanOrEqual(40_000)
      const convert = createConvert(unpack(data))
      expect([...texts].filter((text) => convert(text) !== openCc[script](text))).toEqual([])
    }
  },
)
