import { ANSWER_MS, timeLimit, WHOLE_MS } from '../limit.ts'
import { sha256 } from '../sha256.ts'

/** Why a file did not come: no answer, another one than its list says, no room. What has come stays. */
export class DownloadError extends Error {
  readonly why: 'network' | 'changed' | 'full'

  constructor(why: DownloadError['why']) {
    super(why)
    this.why = why
  }
}

/** Browsers refuse to store for this reason alone, whatever they call it. */
export function noRoom(): never {
  throw new DownloadError('full')
}

/** What a file must be when it has come. */
export interface Wanted {
  bytes: number
  sha256: string
}

/**
 * A file of the site, as its list says it is.
 * @param onPart bytes of it that have come so far
 * @throws DownloadError, or the signal's own
 */
export async function load(
  url: string,
  wanted: Wanted,
  { onPart, signal }: { onPart: (bytes: number) => void; signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  const limit = timeLimit(signal)
  try {
    limit.within(ANSWER_MS)
    // Past the worker and the browser's cache: what counts is what the site has now.
    const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', signal: limit.signal })
    if (response.status === 404) throw new DownloadError('changed')
    if (!response.ok) throw new DownloadError('network')
    const bytes = await read(response, wanted.bytes, (come) => {
      // A large picture may take long, as long as it comes.
      limit.within(WHOLE_MS)
      onPart(come)
    })
    if ((await sha256(bytes)) !== wanted.sha256) throw new DownloadError('changed')
    return bytes
  } catch (error) {
    if (signal.aborted || error instanceof DownloadError) throw error
    throw new DownloadError('network')
  } finally {
    limit.end()
  }
}

/** Reads a body as it comes; one that is longer than it should be is another. */
async function read(
  response: Response,
  size: number,
  onPart: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(size)
  const reader = response.body?.getReader()
  let come = 0
  onPart(come)
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) return whole.subarray(0, come)
    if (come + value.length > size) {
      void reader?.cancel().catch(() => undefined)
      throw new DownloadError('changed')
    }
    whole.set(value, come)
    onPart((come += value.length))
  }
}
