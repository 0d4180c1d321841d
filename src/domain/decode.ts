/**
 * Bytes → text, its line ends `\n`. UTF-8 where the bytes are valid UTF-8 (with or without a mark), UTF-16 where a mark says
 * so, else what older Chinese systems write: Big5 where the bytes have rather its common characters, or GB18030, which
 * contains GBK and GB 2312. Source: WHATWG Encoding §10.2, §12.1.
 * @returns undefined where the bytes are none of these
 */
export function decode(bytes: Uint8Array): string | undefined {
  const text = readAs(encodingOf(bytes), bytes)
  return (
    text ??
    readAs(isRatherBig5(bytes) ? 'big5' : 'gb18030', bytes) ??
    readAs('gb18030', bytes)
  )?.replace(/\r\n?/g, '\n')
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Most bytes of one are valid in the other, as characters that nobody writes. So those are counted that the standards
 * themselves put first as the common ones: 5,401 of Big5 (A440 to C67E), 3,755 of GB 2312 (B0A1 to D7F9). Both take two bytes.
 */
function isRatherBig5(bytes: Uint8Array): boolean {
  let [big5, gb] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++i] ?? 0
    if (lead >= 0xa4 && lead <= 0xc6) big5++
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) gb++
  }
  return big5 > gb
}
