import type { SearchFiles } from '#data/device/search-files.ts'

/** Files downloaded side by side. */
const SIDE_BY_SIDE = 6

/**
 * Puts all files of an index on the device; what is there already is not fetched again.
 * @param paths the first file last: it vouches for the others
 * @param pauses milliseconds before a file is tried again
 * @param onFile hears how many are there
 * @returns false when it was stopped; rejects when a file did not come
 */
export async function download(
  paths: readonly string[],
  files: SearchFiles,
  pauses: readonly number[],
  control: AbortController,
  onFile: (done: number) => void,
): Promise<boolean> {
  const [rest, last] = [paths.slice(0, -1), paths.slice(-1)]
  let done = 0
  let inVain = 0
  let failed: unknown
  const work = async (list: Iterator<string>) => {
    for (let step = list.next(); !step.done && !control.signal.aborted; step = list.next()) {
      try {
        await keep(step.value)
        inVain = 0
        onFile(++done)
      } catch (error) {
        // One bad file must not keep the others away; several in a row mean that the network is gone.
        failed ??= error
        if (++inVain >= SIDE_BY_SIDE) control.abort()
      }
    }
  }
  const keep = async (path: string) => {
    for (const pause of pauses) {
      try {
        await files.keep(path)
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    await files.keep(path)
  }
  const list = rest.values()
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => work(list)))
  if (failed === undefined) await work(last.values())
  if (failed !== undefined) throw failed
  return !control.signal.aborted
}
