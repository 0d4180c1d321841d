import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { outDirOf, SITES } from '../support/sites.ts'

/** What stands on a home screen, and what works there without a network. */

const read = (site: 'seed' | 'folder' | 'archive', path: string) =>
  readFileSync(join(outDirOf(site), path), 'utf8')

const ManifestSchema = v.object({
  name: v.string(),
  short_name: v.pipe(v.string(), v.maxLength(6)),
  start_url: v.string(),
  scope: v.string(),
  display: v.literal('standalone'),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.string(), purpose: v.string() })),
  screenshots: v.array(
    v.object({
      src: v.string(),
      sizes: v.string(),
      type: v.literal('image/png'),
      form_factor: v.picklist(['narrow', 'wide']),
      label: v.pipe(v.string(), v.minLength(5)),
    }),
  ),
  shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
  share_target: v.object({ action: v.string(), method: v.literal('GET') }),
})

test.each(['seed', 'folder', 'archive'] as const)('%s can be installed', (site) => {
  const { base } = SITES[site]
  const manifest = v.parse(ManifestSchema, JSON.parse(read(site, 'manifest.webmanifest')))
  expect(manifest).toMatchObject({ start_url: base, scope: base })
  expect(manifest.name).toBe(site === 'archive' ? '海角日报' : '武进日报')
  // Chromium shows them when it offers to install: one for each kind of screen, 320 to 3,840 pixels, at most 2.3 times as long as wide.
  expect(manifest.screenshots.map(({ form_factor }) => form_factor)).toEqual(['narrow', 'wide'])
  for (const { sizes } of manifest.screenshots) {
    const [width = 0, height = 0] = sizes.split('x').map(Number)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(320)
    expect(Math.max(width, height)).toBeLessThanOrEqual(Math.min(3840, Math.min(width, height) * 2.3))
  }
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const png = readFileSync(join(outDirOf(site), src.slice(base.length)))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  // What Chromium asks for before it offers to install (web.dev, install criteria).
  for (const size of ['192x192', '512x512'])
    for (const purpose of ['any', 'maskable'])
      expect(manifest.icons).toContainEqual(expect.objectContaining({ sizes: size, purpose }))
  for (const { url } of manifest.shortcuts)
    expect(existsSync(join(outDirOf(site), url.slice(base.length), 'index.html')), url).toBe(true)
  expect(
    read(
      site,
      '2031-05-02/01/1/index.html'.replace(/^2031-05-02/, site === 'archive' ? '2031-05-01' : '2024-02-24'),
    ),
  ).toContain(`<link rel="manifest" href="${base}manifest.webmanifest"`)
})

test('the service worker names at most 15 files that must come, all of them there, and nothing of what the paper prints', () => {
  const worker = read('seed', 'sw.js')
  const shell = /shell:\[([^\]]*)\]/.exec(worker)?.[1]?.match(/[\w./-]+\.\w+/g) ?? []
  expect(shell.length).toBeGreaterThan(5)
  expect(shell.length).toBeLessThanOrEqual(15)
  for (const path of shell) expect(existsSync(join(outDirOf('seed'), path)), path).toBe(true)
  // Another paper's worker is the same: a new issue is no new version.
  expect(read('archive', 'sw.js')).toBe(worker)
})
