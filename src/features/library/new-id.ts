/** An id that no other device will make: 128 random bits (also where a page without https has no `randomUUID`). */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
