import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { ninjsPage } from './ninjs.ts'

const absolute = (path: string) => `https://example.org${encodeURI(path)}`
const seed: unknown = JSON.parse(
  readFileSync(new URL('../../../tests/fixtures/seed/expected.json', import.meta.url), 'utf8'),
)
const SHARED = process.env['SHARED_DIR'] ?? join(import.meta.dirname, '../../../../shared')
const SCHEMA = join(SHARED, 'standards/ninjs/ninjs-schema_3.2.json')

const full: unknown = {
  schema: 'banmian/page/1',
  paper: '春江日报',
  date: '2031-05-02',
  page: 2,
  facsimile: { src: 'p/灯 会.jpg', width: 30, height: 40 },
  articles: [
    {
      n: 3,
      headline: { kicker: '元宵', main: '灯会', sub: '人来了' },
      byline: { credit: '本报讯', authors: [{ name: '甲', role: '记者' }] },
      paragraphs: ['灯亮了。', '𠮷。'],
      tags: { people: [{ name: '乙' }], companies: [{ name: '丙厂' }], places: [{ name: '春江' }] },
      images: [{ src: 'p/1.jpg', width: 3, height: 2, alt: '灯', caption: '灯会', credit: '丁' }],
      updated: '2031-05-03',
    },
  ],
}

test.skipIf(!existsSync(SCHEMA)).each([
  ['the seed page', seed],
  ['a page with everything', full],
  ['a page without articles', { ...Object(full), articles: [] }],
])(`%s is valid ninjs 3.2 (schema: ${SCHEMA}, needed for this test)`, (_, data) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  // The schema points at GeoJSON's, which our pages do not use.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  const ninjs = ninjsPage(parsePage(data, 'test').page, absolute)
  expect(validate(ninjs) ? [] : validate.errors).toEqual([])
  expect(validate({ ...ninjs, page: 1 })).toBe(false)
})

test('a page is a composite of its articles', () => {
  const ninjs = ninjsPage(parsePage(full, 'test').page, absolute)
  expect(ninjs).toMatchObject({
    uri: 'https://example.org/2031-05-02/02',
    type: 'composite',
    title: '春江日报 2031年5月2日 第02版',
    altIds: [{ role: 'banmian/page', value: '2031-05-02/02' }],
  })
  expect(ninjs.associations[0]).toMatchObject({
    name: 'article-3',
    uri: 'https://example.org/2031-05-02/02/3',
    contentCreated: '2031-05-02T00:00:00+08:00',
    versionCreated: '2031-05-03T00:00:00+08:00',
    headlines: [
      { role: 'main', contentType: 'text/plain', value: '灯会' },
      { role: 'kicker', contentType: 'text/plain', value: '元宵' },
      { role: 'sub', contentType: 'text/plain', value: '人来了' },
    ],
    by: '本报讯 记者 甲',
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: 7, value: '灯亮了。\n𠮷。' }],
    people: [
      { name: '甲', rel: 'author' },
      { name: '乙', rel: 'about' },
    ],
    organisations: [{ name: '丙厂', rel: 'about' }],
    places: [{ name: '春江', rel: 'about' }],
    associations: [{ name: 'picture-1', renditions: [{ href: 'https://example.org/p/1.jpg' }] }],
  })
})
