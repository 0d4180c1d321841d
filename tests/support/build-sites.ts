import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { writeArchive } from './synthetic.ts'
import { ARCHIVE_MAKER, hasCorpora, SITES, outDirOf, type SiteName } from './sites.ts'

/** Builds every site under test by the command that a host would use. */
const names: SiteName[] = ['seed', 'folder', 'broken', 'archive', 'printed', 'years']
rmSync('.cache/archives', { recursive: true, force: true })
writeArchive(SITES.archive.dataDir, 80)
writeArchive(SITES.printed.dataDir, 2, { first: '2028-12-30', pictures: true })
writeArchive(SITES.printed.dataDir, 3, { first: '2031-05-02', pictures: true })
// A segment of the index has at least 100,000 characters; the newest may have fewer (src/search/DESIGN.md).
writeArchive(SITES.years.dataDir, 8, { first: '2029-12-01', fillers: 20 })
writeArchive(SITES.years.dataDir, 3, { first: '2031-05-02', fillers: 20 })
if (hasCorpora) {
  spawnSync('node', [ARCHIVE_MAKER, SITES.medium.dataDir, '--size', 'medium'], { stdio: 'inherit' })
  names.push('medium')
} else console.log(`no archive of real articles: ${ARCHIVE_MAKER} is not there (set SHARED_DIR)`)
for (const name of names) {
  const { dataDir, base, siteUrl } = SITES[name]
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      OUT_DIR: outDirOf(name),
      BASE_PATH: base,
      SITE_URL: siteUrl,
      CARDS: name === 'medium' ? '0' : '30',
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}
