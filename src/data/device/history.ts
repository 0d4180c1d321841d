import { stored } from './stored.ts'

/**
 * Whether this device remembers what was read. No setting among the others: "all as usual" must not turn it on again.
 */
const history = stored('banmian.history', (value) => value !== false, true)

export const useHistory = (): boolean => history.use()
export const setHistory = (on: boolean): void => history.write(on)
