import { stored } from './stored.ts'

/** Whether a tap on a name in the text opens a card first; if not, it opens the name's page. */
const cards = stored('banmian.cards', (value) => value !== false, true)

export const useCards = (): boolean => cards.use()
export const setCards = (on: boolean): void => cards.write(on)
