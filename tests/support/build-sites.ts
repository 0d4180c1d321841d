import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { writeExtremes } from './extreme-archive.ts'
import { writeArchive } from './synthetic.ts'
import { ARCHIVE_MAKER, hasCorpora, SITES, outDirOf, type SiteName } from './sites.ts'

/** Builds every site under test by the command that a host would use, two at a time. */

rmSync('.cache/archives', { recursive: true, force: true })
writeArchive(SITES.archive.dataDir, 80)
writeArchive(SITES.printed.dataDir, 2, { first: '2028-12-30', pictures: true })
writeArchive(SITES.printed.dataDir, 3, { first: '2031-05-02', pictures: true })
// A segment of the index has at least 100,000 characters; the newest may have fewer (src/search/DESIGN.md).
writeArchive(SITES.years.dataDir, 8, { first: '2029-12-01', fillers: 20 })
writeArchive(SITES.years.dataDir, 3, { first: '2031-05-02', fillers: 20 })
writeExtremes(SITES.extremes.dataDir, false)
writeExtremes(SITES.taken.dataDir, true)

// The two of other folders first: they build the app, each its own, and those after them find it there.
const [first, others]: SiteName[][] = [
  ['seed', 'folder'],
  ['archive', 'years', 'printed', 'extremes', 'taken', 'broken'],
]
if (hasCorpora) {
  spawnSync('node', [ARCHIVE_MAKER, SITES.medium.dataDir, '--size', 'medium'], { stdio: 'inherit' })
  others?.unshift('medium')
}
for (const names of [first, others]) {
  const left = (names ?? []).values()
  const lane = async () => {
    for (const name of left) await build(name)
  }
  await Promise.all([lane(), lane()])
}

async function build(name: SiteName): Promise<void> {
  const { dataDir, base, siteUrl } = SITES[name]
  const child = spawn('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      OUT_DIR: outDirOf(name),
      BASE_PATH: base,
      SITE_URL: siteUrl,
      CARDS: name === 'medium' ? '0' : '30',
    },
  })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`the site ${name} could not be built`)
}
