/** What the app says to the script inside the page (`wake.ts`): it is there and listens, or it could not take the page over. */
export const AWAKE = 'app-awake'
export const ASLEEP = 'app-asleep'
