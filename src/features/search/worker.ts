import { expose } from 'comlink'
import { createDesk } from './desk.ts'

/** Search beside the page, so that typing and scrolling never wait for it. */
expose(createDesk(import.meta.env.BASE_URL))
