import { expect, it } from 'vitest'
import { mangledPage } from '../support/mangled-pages.ts'
import { faultOf } from '../support/page-check.ts'

/** `npm run bench -- fuzz` does 10,000. */
const PAGES = 300

it('mangled pages of local papers: no character lost or invented, no crash', () => {
  const faults = Array.from({ length: PAGES }, (_, seed) => ({ seed, fault: faultOf(mangledPage(seed)) }))
  expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([])
})
