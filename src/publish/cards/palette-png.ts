import { crc32, deflateSync } from 'node:zlib'

/** A colour as red, green, blue, each 0–255. */
export type Rgb = [number, number, number]

/** Sixteen colours: a pixel takes four bits. */
export const PALETTE_SIZE = 16

/**
 * A PNG (https://www.w3.org/TR/png-3/) of at most 16 colours from opaque RGBA pixels: each pixel takes the nearest
 * colour. Flat art with smooth edges comes to a tenth of what 32 bits a pixel take. Width must be even.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number, palette: Rgb[]): Buffer {
  if (palette.length > PALETTE_SIZE) throw new Error(`${palette.length} colours, at most ${PALETTE_SIZE} fit`)
  const nearest = new Map<number, number>()
  let lastKey = -1
  let lastIndex = 0
  const indexAt = (offset: number): number => {
    const r = pixels[offset] ?? 0
    const g = pixels[offset + 1] ?? 0
    const b = pixels[offset + 2] ?? 0
    const key = (r << 16) | (g << 8) | b
    if (key === lastKey) return lastIndex // most pixels equal their neighbour
    let index = nearest.get(key)
    if (index === undefined) {
      const distances = palette.map(([pr, pg, pb]) => (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2)
      index = distances.indexOf(Math.min(...distances))
      nearest.set(key, index)
    }
    lastKey = key
    lastIndex = index
    return index
  }
  const row = width / 2 + 1 // a row begins with its filter, 0: none is best for few colours
  const raw = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const offset = (y * width + x) * 4
      raw[y * row + 1 + x / 2] = (indexAt(offset) << 4) | indexAt(offset + 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3], 8) // bit depth 4, colours from a palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    // Level 9 takes nine times as long for 4 % less.
    chunk('IDAT', deflateSync(raw, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
