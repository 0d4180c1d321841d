/** No file of ours unpacks to more; what does is not ours. */
const MAX_BYTES = 64 * 1024 * 1024

/** Unpacks deflate-raw bytes to text, in the browser as in Node; an Error when damaged or far too large. */
export async function inflateText(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > MAX_BYTES) throw new Error('damaged: unpacks to too much')
    text += decoder.decode(value, { stream: true })
  }
}
