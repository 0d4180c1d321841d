import * as v from 'valibot'

/** Pictures that are taken along with one issue, at most: the others come when there is a network. */
export const MOST_PICTURES = 2000

/** What a file must be when it has come. */
const WHOLE = {
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
}

/** Endings of pictures that are taken along, and what each is called on the way. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** The media type of a picture by its path; undefined of what is none of those that browsers show. */
export const pictureType = (path: string): string | undefined =>
  TYPES[/\.([a-z]{3,4})$/i.exec(path)?.[1]?.toLowerCase() ?? '']

/** Whether a picture can be taken along: below the site's folder, as an address has it (percent-encoded), with no way out. */
export const isPicturePath = (path: string): boolean =>
  path.length <= 1000 &&
  /^[\w~!$&'()*+,;=@%-][\w./~!$&'()*+,;=@%-]*$/.test(path) &&
  !/\/[./]|%(?:2[ef]|5c)/i.test(path) &&
  pictureType(path) !== undefined

/** A picture of the site. */
const PictureSchema = v.object({
  path: v.pipe(v.string(), v.check(isPicturePath)),
  ...WHOLE,
  /** Where it stands: articles (`01/3`: page, number), and pages as printed (`01`). */
  of: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2}(?:\/[1-9]\d{0,2})?$/))), v.maxLength(2000)),
})

/** What an issue is made of, for who takes it along: each file of its data and each picture, with what it must be when it has come. */
export const DownloadListSchema = v.object({
  /** Tells one state of the issue from another: of the files' and the pictures' sums. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  files: v.pipe(
    v.array(
      v.object({
        /** Below the site's folder. */
        path: v.pipe(v.string(), v.regex(/^data\/(?!.*\.\.)[\w/.-]{1,200}\.json$/)),
        ...WHOLE,
      }),
    ),
    v.minLength(1),
    v.maxLength(300),
  ),
  pictures: v.optional(v.pipe(v.array(PictureSchema), v.maxLength(MOST_PICTURES)), []),
})
export type DownloadList = v.InferOutput<typeof DownloadListSchema>
export type DownloadPicture = DownloadList['pictures'][number]

/** Bytes of some files of a list. */
export const bytesOf = (files: readonly { bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)

/** `data/derived/downloads/2024-02-24.json` */
export const downloadListFile = (date: string): string => `data/derived/downloads/${date}.json`
