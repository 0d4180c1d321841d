import { correction, generate } from 'lean-qr'

/** Modules of white around a code (ISO/IEC 18004, quiet zone). */
export const QUIET = 4

/** A QR code: modules a side, and an SVG path of the dark ones, each one unit wide. */
export interface Code {
  size: number
  path: string
}

/** The code of an address, percent-encoded, as scanners hand it on; with a quarter of it hidden it is still read. */
export function codeOf(url: string): Code {
  const bitmap = generate(new URL(url).href, { minCorrectionLevel: correction.M })
  const { size } = bitmap
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!bitmap.get(x, y)) continue
      const start = x
      while (x + 1 < size && bitmap.get(x + 1, y)) x++
      path += `M${start} ${y}h${x + 1 - start}v1H${start}z`
    }
  }
  return { size, path }
}
