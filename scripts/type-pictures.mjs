// The pictures of docs/typography.md: each rule before and after, set by a real Chromium in the site's own style sheet.
//   npm run build && CHROME_PATH=/usr/bin/chromium node scripts/type-pictures.mjs
import { readFileSync, readdirSync } from 'node:fs'
import { env } from 'node:process'
import { chromium } from '@playwright/test'

const assets = 'dist/assets'
const sheet = readdirSync(assets).find((name) => name.endsWith('.css'))
if (!sheet) throw new Error('no style sheet in dist/assets: npm run build')
const css = readFileSync(`${assets}/${sheet}`, 'utf8')

/** What a browser does of itself with Chinese text that nobody set. */
const PLAIN =
  '.before .prose{inline-size:auto;display:block;text-align:start;text-spacing-trim:space-all;text-autospace:no-autospace;line-break:normal}.before .prose>p{text-indent:0}.before .half{font-feature-settings:normal}.before .whole{white-space:normal}.before h2,.before .clause{word-break:normal;text-wrap:wrap;text-spacing-trim:space-all}'

const prose = (...paragraphs) =>
  `<div class="prose">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`
const headline = (text) =>
  `<h2 class="article-headline"><span class="clause">${text.replaceAll('|', '<wbr>').replaceAll(' ', '</span> <span class="clause">')}</span></h2>`

const SPRING =
  '春分未到，孩子们先把种子种进地里。园子不大，围着一圈竹篱，浇水的是四年级的两个班，记账的是五年级的一<span class="whole">个组。</span>'
const QUOTED =
  '老人笑着说<span class="half">：</span><wbr>“种下去就有盼头<span class="half">。</span>”村里的《园地日志<span class="half">》</span><wbr>（第三册<span class="half">）</span>，写满了这样的话<span class="whole">了。</span>'
const LAST = '园子不大，围着一圈竹篱，浇水<span class="whole">的班。</span>'

const VERSE =
  '<div class="prose"><p>渡口的柳树是三十年前种下的，如今连成了一片林子。</p>%<p>柳树下常有人写诗。</p></div>'
const LINES = ['雾散去以前', '船还认得岸', '灯塔把最后一束光', '收进了袖口，像收起一封没有写的信，等潮水']
const lines = (kind) => LINES.map((text) => `<p${kind}>${text}</p>`).join('')
const NAMES = ['渡口', '旅客', '增长']
const COUNTS = [
  ['东码头', '1,204', '3.5%'],
  ['渡轮公司', '980', '-2.1%'],
  ['北码头候船室', '76', '0.4%'],
]
const row = ([label, ...numbers]) =>
  `<tbody><tr><th scope="row">${label} </th>${numbers.map((one) => `<td>${one} </td>`).join('')}</tr></tbody>`
const head = `<thead><tr>${NAMES.map((name) => `<th scope="col">${name} </th>`).join('')}</tr></thead>`

/** Each rule: the width in px, what it was and what it is. */
const RULES = [
  { name: 'measure', width: 335, before: prose(SPRING), after: prose(SPRING) },
  { name: 'marks', width: 324, before: prose(QUOTED), after: prose(QUOTED) },
  { name: 'last-line', width: 270, spaced: true, before: prose(LAST), after: prose(LAST) },
  {
    name: 'headline',
    width: 324,
    before: headline('“一碗汤圆的思念”关爱行动开展 当好锻造新质生产力“主力军” 银行一项调查表明千户有余'),
    after: headline(
      '“一碗汤圆的思念”|关爱|行动|开展 当好|锻造|新质生产力|“主力军” 银行|一项|调查|表明|千户|有余',
    ),
  },
  {
    name: 'bracket',
    width: 324,
    before: headline('【春耕在望】园地里的四年级'),
    after: headline('【春耕在望】|园地里的|四年级'),
  },
  { name: 'narrow', width: 200, before: prose(SPRING), after: prose(SPRING) },
  {
    name: 'verse',
    width: 324,
    before: VERSE.replace('%', lines('')),
    after: VERSE.replace('%', lines(' class="verse"')),
  },
  {
    name: 'table',
    width: 324,
    before: prose(...[NAMES, ...COUNTS].map((cells) => cells.join(' '))),
    after: `<div class="prose"><div class="table"><table>${head}${COUNTS.map(row).join('')}</table></div></div>`,
  },
]

const browser = await chromium.launch({ ...(env['CHROME_PATH'] && { executablePath: env['CHROME_PATH'] }) })
const page = await browser.newPage({ viewport: { width: 747, height: 600 } })
for (const { name, width, before, after, spaced } of RULES) {
  const side = (kind, html) =>
    `<section class="${kind}"><div style="inline-size:${width}px;outline:1px dotted var(--rule)">${html}</div></section>`
  await page.setContent(
    `<html lang="zh-Hans" data-theme="paper"${spaced ? ' data-paragraphs="spaced"' : ''}><style>${css}${PLAIN}main{display:flex;gap:40px;padding:16px;inline-size:max-content}</style><main>${side('before', before)}${side('after', after)}</main>`,
  )
  await page.locator('main').screenshot({ path: `docs/images/type-${name}.png` })
}
await browser.close()
