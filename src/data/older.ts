/**
 * What browsers until 2022 lack of the language and the app uses (Chromium before 92 and 97, Safari before 15.4): chat apps
 * bring theirs along, years behind. Imported for what it does, before anything of the app runs; current browsers never fetch it.
 */

/** As a browser defines its own: no `for…in` finds it. */
function lend(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true })
}

interface Row {
  readonly length: number
  readonly [index: number]: unknown
}

function at(this: Row, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? whole + this.length : whole]
}

type Test = (one: unknown, index: number, all: Row) => unknown

function findLastIndex(this: Row, test: Test, self?: unknown): number {
  let index = this.length - 1
  while (index >= 0 && !test.call(self, this[index], index, this)) index--
  return index
}

function findLast(this: Row, test: Test, self?: unknown): unknown {
  // None is -1, and nothing stands there.
  return this[findLastIndex.call(this, test, self)]
}

for (const rows of [Array.prototype, Reflect.getPrototypeOf(Int8Array.prototype) ?? {}]) {
  lend(rows, 'at', at)
  lend(rows, 'findLast', findLast)
  lend(rows, 'findLastIndex', findLastIndex)
}
lend(String.prototype, 'at', at)

// oxlint-disable-next-line unicorn/require-module-specifiers -- a module for what it does, which is imported on request too
export {}
