import { argv } from 'node:process'

/** `npm run bench -- NAME [OPTIONS]`: measures and prints a table; without a name it says what there is. */
const BENCHES: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  archive: () => import('./archive.ts'),
  fuzz: () => import('./fuzz.ts'),
  ingest: () => import('./ingest.ts'),
  load: () => import('./load.ts'),
  minute: () => import('./minute.ts'),
  scale: () => import('./scale.ts'),
  regexes: () => import('./regexes.ts'),
  peers: () => import('./peers.ts'),
  search: () => import('./search.ts'),
  tag: () => import('./tag.ts'),
  weigh: () => import('./weigh.ts'),
  waits: () => import('./waits.ts'),
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const load = BENCHES[name]
  if (load) return (await load()).run(args)
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [OPTIONS]`)
  process.exitCode = 2
}

await main(argv.slice(2))
