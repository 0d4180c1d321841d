/** What `npm run ingest` was asked for. */
export interface Args {
  files: string[]
  out: string
  report?: string
  redirects?: string
  check: boolean
}

const ARCHIVE = 'public/data'

export const USAGE = `npm run ingest -- [FILE…] [--out DIR] [--report FILE] [--redirects FILE] [--check]
  FILE      a page text with its header, or ninjs 2.x or 3.x (.json); - reads standard input; without FILE everything in content/
  --out     where pages/ goes (default public/data)
  --report  also writes the report as JSON
  --redirects  where removed articles are led away (default content/redirects.txt, none with another --out)
  --check   reads and reports, writes nothing but the report asked for
exit: 0 all well, 1 something was quarantined or an edit does not apply, 2 wrong usage`

/** Reads the command line. Throws an Error whose message says what is wrong. */
export function readArgs(argv: readonly string[]): Args {
  const args: Args = { files: [], out: ARCHIVE, check: false }
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i] ?? ''
    const [name = '', given] = arg.split(/=(.*)/su)
    if (name === '--check') args.check = true
    else if (name === '--out' || name === '--report' || name === '--redirects') {
      const value = given ?? argv[(i += 1)]
      if (!value || (given === undefined && value.startsWith('--'))) throw new Error(`${name} needs a value`)
      if (name === '--out') args.out = value
      else if (name === '--report') args.report = value
      else args.redirects = value
    } else if (arg.startsWith('-') && arg !== '-') throw new Error(`unknown option ${arg}`)
    else args.files.push(arg)
  }
  if (args.redirects === undefined && args.out === ARCHIVE) args.redirects = 'content/redirects.txt'
  return args
}
