/** What `npm run ingest` was asked for. */
export interface Args {
  files: string[]
  out: string
  report?: string
  check: boolean
}

export const USAGE = `npm run ingest -- [FILE…] [--out DIR] [--report FILE] [--check]
  FILE      a page text with its header; - reads standard input; without FILE everything in content/
  --out     where pages/ goes (default public/data)
  --report  also writes the report as JSON
  --check   reads and reports, writes nothing
exit: 0 all well, 1 something was quarantined, 2 wrong usage`

/** Reads the command line. Throws an Error whose message says what is wrong. */
export function readArgs(argv: readonly string[]): Args {
  const args: Args = { files: [], out: 'public/data', check: false }
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i] ?? ''
    const [name = '', given] = arg.split(/=(.*)/su)
    if (name === '--check') args.check = true
    else if (name === '--out' || name === '--report') {
      const value = given ?? argv[(i += 1)]
      if (!value || (given === undefined && value.startsWith('--'))) throw new Error(`${name} needs a value`)
      if (name === '--out') args.out = value
      else args.report = value
    } else if (arg.startsWith('-') && arg !== '-') throw new Error(`unknown option ${arg}`)
    else args.files.push(arg)
  }
  return args
}
