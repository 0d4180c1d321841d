import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, folders, start, treeOf } from '../support/builds.ts'
import { writeArchive } from '../support/synthetic.ts'

const folder = folders()
const [OLD, NEW] = ['渡轮公司', '盐田水产集团']

/** The archive with one company's name for another's, as ingest writes it after an alias line. */
function merged(dir: string): string {
  const own = folder()
  cpSync(dir, own, { recursive: true })
  for (const path of readdirSync(join(own, 'pages'), { recursive: true, encoding: 'utf8' })) {
    const file = join(own, 'pages', path)
    if (!/\d{2}\.json$/.test(path)) continue
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"name":"${OLD}"`, `"name":"${NEW}"`))
  }
  return own
}

test('a tag merged into another: its page, its slices and its feeds lead on, so that no address is gone', async () => {
  const [data, before, out, redirects] = [folder(), folder(), folder(), folder()]
  writeArchive(data, 80)
  const after = merged(data)
  await build(data, before)
  const address = join('companies', OLD)
  expect(existsSync(join(before, address, '1/index.html')), 'it had a slice of older articles').toBe(true)
  const codeOf = async (more: NodeJS.ProcessEnv): Promise<unknown> =>
    (await once(start(after, out, ['--since', before], more), 'close'))[0]
  expect(await codeOf({})).toBe(1)
  writeFileSync(redirects, `/companies/${OLD} /companies/${NEW}  # ${OLD}\n`)
  expect(await codeOf({ REDIRECTS: redirects })).toBe(0)

  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const to = `/companies/${NEW}`
  for (const page of ['', '/1'])
    expect(read(`${address}${page}/index.html`)).toContain(`url=${encodeURI(to)}"`)
  for (const format of ['feed.json', 'rss.xml', 'atom.xml']) {
    expect(read(`${address}/${format}`), 'a reader of feeds reads on').toBe(
      read(`companies/${NEW}/${format}`),
    )
    expect(read('_redirects')).toContain(
      `${encodeURI(`/${address}/${format}`)} ${encodeURI(`${to}/${format}`)} 301\n`,
    )
    expect(read('nginx.conf')).toContain(`"/${address}/${format}" "${encodeURI(`${to}/${format}`)}";`)
  }
  expect(read('nginx.conf')).toContain(`"/${address}/1" "${encodeURI(to)}";`)

  const first = treeOf(out)
  expect(await build(after, out, { REDIRECTS: redirects })).toContain('0 files written, 0 removed')
  expect(treeOf(out)).toEqual(first)
}, 120_000)

test('a site without an address of its own has no feeds for old tags either', async () => {
  const [data, out, redirects] = [folder(), folder(), folder()]
  writeArchive(data, 2)
  writeFileSync(redirects, `/companies/${OLD} /companies/${NEW}\n`)
  await build(merged(data), out, { REDIRECTS: redirects, SITE_URL: '' })
  expect(Object.keys(treeOf(out)).filter((path) => path.startsWith(`/companies/${OLD}/`))).toEqual([
    `/companies/${OLD}/index.html`,
  ])
}, 60_000)
