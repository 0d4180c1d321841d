// `npm run sbom [-- FOLDER]`: what the project is made of, as CycloneDX by npm itself, from package-lock.json. One file of everything,
// tests and tools too, and one of what a site is made of. They carry the time, so they are no part of the repository.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedNames } from './licences.mjs'

const dir = process.argv[2] ?? '.cache/sbom'
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const { status, stdout } = spawnSync('npm', args, {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
})
if (status !== 0) process.exit(status ?? 1)
const everything = JSON.parse(stdout)

// `--omit dev` of npm 11.19 leaves react out, because a test tool asks for it as well: what is shipped is picked here.
const names = new Set(shippedNames())
const components = everything.components.filter((/** @type {{ name: string }} */ one) => names.has(one.name))
const refs = new Set(components.map((/** @type {{ 'bom-ref': string }} */ one) => one['bom-ref']))
const root = everything.metadata.component['bom-ref']
const missing = [...names].filter(
  (name) => !components.some((/** @type {{ name: string }} */ one) => one.name === name),
)
if (missing.length > 0) throw new Error(`npm's list lacks ${missing.join(', ')}`)
/** @param {{ ref: string, dependsOn?: string[] }} one */
const inside = ({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })
const site = {
  ...everything,
  components,
  dependencies: everything.dependencies
    .filter((/** @type {{ ref: string }} */ { ref }) => ref === root || refs.has(ref))
    .map(inside),
}

mkdirSync(dir, { recursive: true })
for (const [name, bom] of Object.entries({ everything, site })) {
  const path = join(dir, `${name}.cdx.json`)
  writeFileSync(path, `${JSON.stringify(bom, null, 2)}\n`)
  console.log(`${path}: ${bom.components.length} components`)
}
