import { hexOf } from '#data/sha256.ts'

/** An id that no other device will make: 128 random bits (also where a page without https has no `randomUUID`). */
export const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(16)))
