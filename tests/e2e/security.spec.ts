import { createServer } from 'node:http'
import type { Page, Response } from '@playwright/test'
import { redirectPage } from '../../src/publish/redirects.ts'
import type { SiteName } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/** One address of each kind of page, by site. The last one is not there. */
const KINDS: readonly [SiteName, readonly string[]][] = [
  [
    'seed',
    [
      '/',
      '/2024-02-24',
      '/2024-02-24/01',
      '/2024-02-24/01/1',
      '/2024-02-24/01/1?person=乔俊杰#p1s1',
      '/people',
      '/people/乔俊杰',
      '/companies',
      '/companies/江苏洛凯机电股份有限公司',
      '/organisations',
      '/places',
      '/places/武进',
      '/authors',
      '/issues',
      '/search',
      '/search?q=高质量',
      '/saved',
      '/settings',
      '/about',
      '/no/such/page',
    ],
  ],
  ['folder', ['/', '/2024-02-24/01/1']],
  ['archive', ['/issues/2031', '/people/林禾?person=林渔', '/search?q=灯塔']],
  ['printed', ['/2031-01-03/01', '/2031-01-03/01/1']],
]

/** Notes, inside the page, what its policy refuses. */
async function noteRefused(page: Page): Promise<() => Promise<string[]>> {
  const refused: string[] = []
  await page.exposeFunction('noteRefused', (what: string) => void refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(window, 'noteRefused')
      if (typeof note === 'function')
        note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${event.disposition})`)
    })
  })
  return async () => {
    // What was refused is told by a task of its own.
    await page.evaluate(() => new Promise((done) => setTimeout(done)))
    return refused
  }
}

const headers = (response: Response | null) => response?.headers() ?? {}

for (const [site, paths] of KINDS)
  test.describe(`the site ${site}`, () => {
    // The browser's own word about the answer 404 is no fault of the page.
    test.use({ site, allowConsole: /status of 404/ })
    for (const path of paths)
      test(`${path} needs nothing that its policy refuses, and nothing from elsewhere`, async ({
        page,
        servers,
        open,
      }) => {
        const base = servers.get(site) ?? ''
        const elsewhere: string[] = []
        page.on('request', (request) => {
          const url = new URL(request.url())
          if (url.origin !== new URL(base).origin && url.protocol !== 'data:') elsewhere.push(url.href)
        })
        const refused = await noteRefused(page)
        const answered = page.waitForResponse((response) => response.request().isNavigationRequest())
        await open(path)
        const said = headers(await answered)
        expect(said['content-security-policy']).toContain("frame-ancestors 'none'")
        expect(said['content-security-policy']).toContain("require-trusted-types-for 'script'")
        expect(said['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[^']+')+;/)
        expect(said['x-content-type-options']).toBe('nosniff')
        // What comes only when it is asked for comes too.
        await page.keyboard.press('Shift')
        await page.mouse.wheel(0, 400)
        await page.waitForLoadState('networkidle')
        expect(await refused()).toEqual([])
        expect(elsewhere).toEqual([])
      })
  })

test.describe('what somebody else put into a page', () => {
  test.use({ allowConsole: /Content Security Policy|TrustedHTML/i })

  test('does not run: a script, an event handler, an address that is a script, a form, a frame', async ({
    page,
    open,
  }) => {
    const ran: string[] = []
    await page.exposeFunction('ran', (how: string) => void ran.push(how))
    const refused = await noteRefused(page)
    await page.route('**/2024-02-24/01/1', async (route) => {
      const response = await route.fetch()
      const injected =
        '<script>ran("script")</script><script src="https://elsewhere.example/x.js"></script>' +
        '<img src="data:," alt="" onerror="ran(\'handler\')"><a href="javascript:ran(\'address\')">javascript</a>' +
        '<iframe srcdoc="<script>parent.ran(\'frame\')</script>"></iframe><style>p{color:red}</style>' +
        '<base href="https://elsewhere.example/">'
      await route.fulfill({
        response,
        body: (await response.text()).replace('<p id="address">', `${injected}<p id="address">`),
      })
    })
    await open('/2024-02-24/01/1')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'javascript' }).click()
    const all = (await refused()).join('\n')
    for (const directive of [
      'script-src-elem inline',
      'script-src-elem https://elsewhere.example/x.js',
      'script-src-attr inline',
      'style-src-elem inline',
      'base-uri https://elsewhere.example',
    ])
      expect(all).toContain(directive)
    expect(ran).toEqual([])
  })

  test('cannot be put in by text that is taken for HTML', async ({ page, open }) => {
    await open('/2024-02-24/01/1')
    const error = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img alt="">'
        return 'taken'
      } catch (thrown) {
        return String(thrown)
      }
    })
    expect(error).toContain('TrustedHTML')
    const other = await page.evaluate(() => {
      const types: unknown = Reflect.get(window, 'trustedTypes')
      if (typeof types !== 'object' || types === null || !('createPolicy' in types)) return 'no trusted types'
      const { createPolicy } = types
      if (typeof createPolicy !== 'function') return 'no trusted types'
      try {
        createPolicy.call(types, 'another', {})
        return 'made'
      } catch (thrown) {
        return String(thrown)
      }
    })
    expect(other).toContain('TypeError')
  })
})

test.describe('an old address', () => {
  test('leads on under a policy that allows nothing', async ({ page, servers }) => {
    const base = servers.get('seed') ?? ''
    const refused = await noteRefused(page)
    await page.route('**/old', (route) =>
      route.fulfill({ contentType: 'text/html', body: redirectPage('/2024-02-24', '') }),
    )
    await page.goto(`${base}/old`)
    await page.waitForURL('**/2024-02-24')
    expect(await refused()).toEqual([])
  })
})

test.describe('another site', () => {
  test.use({ allowConsole: /frame|ERR_BLOCKED_BY_RESPONSE/i })

  for (const path of ['/', '/2024-02-24/01/1', '/no/such/page', '/data/derived/site.json'])
    test(`cannot show ${path} in a frame`, async ({ page, servers }) => {
      const site = servers.get('seed') ?? ''
      const other = createServer((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' })
        response.end(
          `<!doctype html><title>other</title><iframe title="framed" src="${site}${path}"></iframe>`,
        )
      })
      await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
      try {
        const address = other.address()
        const port = typeof address === 'object' ? address?.port : undefined
        await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' })
        await expect
          .poll(() => page.frames().map((frame) => frame.url()))
          .toContain('chrome-error://chromewebdata/')
      } finally {
        other.close()
      }
    })
})

test.describe('a picture of the archive', () => {
  test.use({ site: 'printed', allowConsole: /Content Security Policy|sandbox/ })

  test('opened by its own address may do nothing', async ({ page, servers }) => {
    const url = `${servers.get('printed')}/data/pictures/light.svg`
    const ran: string[] = []
    await page.exposeFunction('ran', (how: string) => void ran.push(how))
    await page.route(url, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</svg>', '<script>window.ran("svg")</script></svg>')
      await route.fulfill({ response, body })
    })
    const response = await page.goto(url)
    expect(headers(response)['content-security-policy']).toMatch(/sandbox$/)
    await page.waitForLoadState('networkidle')
    expect(ran).toEqual([])
  })
})
