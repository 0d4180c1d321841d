import { stored } from './stored.ts'

/** Whether another language was offered on this device: once is enough. */
const offered = stored('banmian.offered', (value) => value === true, false)

export const wasOffered = (): boolean => offered.read()
export const noteOffered = (): void => offered.write(true)
