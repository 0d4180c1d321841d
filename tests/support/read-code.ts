import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
// From the package: it would else be asked for elsewhere.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } })

/** What the one code in a picture says, read by a library that had no part in drawing it; '' if there is none. */
export async function readCode(picture: Buffer): Promise<string> {
  const found = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })
  return found.length === 1 ? (found[0]?.text ?? '') : ''
}
