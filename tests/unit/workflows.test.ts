import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import * as v from 'valibot'
import { parse } from 'yaml'

/** What a workflow file is made of, as far as these tests look at it; a key that is not named here fails. */
const Permissions = v.record(v.string(), v.picklist(['read', 'write']))
const Step = v.strictObject({
  name: v.optional(v.string()),
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.boolean()]))),
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string())),
})
const Job = v.strictObject({
  if: v.optional(v.string()),
  needs: v.optional(v.string()),
  'runs-on': v.pipe(v.string(), v.regex(/^ubuntu-\d\d\.\d\d$/)),
  'timeout-minutes': v.number(),
  permissions: v.optional(Permissions),
  environment: v.optional(v.strictObject({ name: v.string(), url: v.string() })),
  strategy: v.optional(
    v.strictObject({ 'fail-fast': v.boolean(), matrix: v.strictObject({ node: v.array(v.string()) }) }),
  ),
  steps: v.array(Step),
})
const Workflow = v.strictObject({
  name: v.string(),
  on: v.record(v.string(), v.unknown()),
  permissions: Permissions,
  concurrency: v.strictObject({ group: v.string(), 'cancel-in-progress': v.boolean() }),
  jobs: v.record(v.string(), Job),
})

const FOLDER = join(import.meta.dirname, '../../.github/workflows')
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const read = (name: string) => v.parse(Workflow, parse(text(name), { uniqueKeys: true }))
const names = readdirSync(FOLDER)

describe.each(names)('%s', (name) => {
  const { jobs, on } = read(name)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('takes actions by their commit, with the version beside it', () => {
    const used = text(name).match(/uses:.*/g) ?? []
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length)
    for (const line of used) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
  it('is not run with rights by what strangers send, and leaves no token in the folder', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
  })
  it('puts nothing into a shell that somebody else may have written', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })
})

test('CI runs what a contributor runs, on the oldest and a newer Node, and may only read', () => {
  const { permissions, jobs } = read('ci.yml')
  expect(permissions).toEqual({ contents: 'read' })
  const [job, ...more] = Object.values(jobs)
  expect(more).toEqual([])
  expect(job?.permissions).toBeUndefined()
  expect(job?.strategy?.matrix.node).toEqual(['20', '22'])
  const node = job?.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))
  expect(node?.with).toEqual({ 'node-version': '${{ matrix.node }}', cache: 'npm' })
  const commands = job?.steps.flatMap(({ run }) => run ?? []) ?? []
  expect(commands.filter((run) => !run.startsWith('sudo apt-get update && sudo apt-get install '))).toEqual([
    'bash .ci/run',
  ])
  expect(commands.at(-1)).toBe('bash .ci/run')
})

test('Pages are built without the right to publish, for the address that the settings say', () => {
  const { permissions, jobs } = read('pages.yml')
  expect(permissions).toEqual({})
  expect(Object.keys(jobs)).toEqual(['build', 'deploy'])
  expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' })
  expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
  expect(jobs['deploy']?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages'])
  const build = jobs['build']?.steps.find(({ run }) => run?.includes('npm run build'))
  expect(build?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  })
  expect(jobs['build']?.steps.find(({ id }) => id === 'pages')?.uses).toContain('actions/configure-pages@')
  // A fork has no variables of its own: nothing runs in it, and nothing fails.
  expect(jobs['build']?.if).toBe("vars.PUBLISH_PAGES == 'true' || github.event_name == 'workflow_dispatch'")
  expect(jobs['deploy']?.needs).toBe('build')
})
