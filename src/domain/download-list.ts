import * as v from 'valibot'

/** What an issue is made of, for who takes it along: each file of its data, with what it must be when it has come. */
export const DownloadListSchema = v.object({
  /** Tells one state of the issue from another: of the files' sums. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  files: v.pipe(
    v.array(
      v.object({
        /** Below the site's folder. */
        path: v.pipe(v.string(), v.regex(/^data\/(?!.*\.\.)[\w/.-]{1,200}\.json$/)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.minLength(1),
    v.maxLength(300),
  ),
})
export type DownloadList = v.InferOutput<typeof DownloadListSchema>

/** Bytes of all files of a list. */
export const bytesOf = ({ files }: Pick<DownloadList, 'files'>): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)

/** `data/derived/downloads/2024-02-24.json` */
export const downloadListFile = (date: string): string => `data/derived/downloads/${date}.json`
