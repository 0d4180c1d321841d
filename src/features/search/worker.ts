import { expose } from 'comlink'
import { createEngine } from './engine.ts'

/** Search beside the page, so that typing and scrolling never wait for it. */
expose(createEngine(import.meta.env.BASE_URL))
