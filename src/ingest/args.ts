import { ingestEn } from './wording/en.ts'
import { say, word, type Said } from './wording/said.ts'

/** What `npm run ingest` was asked for. */
export interface Args {
  files: string[]
  out: string
  report?: string
  redirects?: string
  check: boolean
}

const ARCHIVE = 'public/data'

/** A command that cannot be followed. Its message is for logs. */
export class UsageError extends Error {
  readonly said: Said
  constructor(said: Said) {
    super(word(said, ingestEn))
    this.name = 'UsageError'
    this.said = said
  }
}

/** Reads the command line. Throws a {@link UsageError}. */
export function readArgs(argv: readonly string[]): Args {
  const args: Args = { files: [], out: ARCHIVE, check: false }
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i] ?? ''
    const [name = '', given] = arg.split(/=(.*)/su)
    if (name === '--check') args.check = true
    else if (name === '--out' || name === '--report' || name === '--redirects') {
      const value = given ?? argv[(i += 1)]
      if (!value || (given === undefined && value.startsWith('--')))
        throw new UsageError(say('no-value', name))
      if (name === '--out') args.out = value
      else if (name === '--report') args.report = value
      else args.redirects = value
    } else if (arg.startsWith('-') && arg !== '-') throw new UsageError(say('unknown-option', arg))
    else args.files.push(arg)
  }
  if (args.redirects === undefined && args.out === ARCHIVE) args.redirects = 'content/redirects.txt'
  return args
}
