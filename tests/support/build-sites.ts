import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { writeArchive } from './synthetic.ts'
import { SITES, outDirOf, type SiteName } from './sites.ts'

/** Builds every site under test by the command that a host would use. */
const names: readonly SiteName[] = ['seed', 'folder', 'broken', 'archive']
rmSync(SITES.archive.dataDir, { recursive: true, force: true })
writeArchive(SITES.archive.dataDir, 80)
for (const name of names) {
  const { dataDir, base, siteUrl } = SITES[name]
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: dataDir, OUT_DIR: outDirOf(name), BASE_PATH: base, SITE_URL: siteUrl },
  })
  if (status !== 0) process.exit(status ?? 1)
}
