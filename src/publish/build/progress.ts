import { stdout } from 'node:process'

/** Says how far a long step is: a bar with counts and time left on a terminal, few lines elsewhere. */
export class Progress {
  readonly #title: string
  readonly #total: number
  readonly #began = Date.now()
  #done = 0
  #shown = 0

  constructor(title: string, total: number) {
    this.#title = title
    this.#total = total
  }

  add(count: number): void {
    this.#done += count
    if (stdout.isTTY) this.#bar()
    else this.#line()
  }

  end(): void {
    if (stdout.isTTY && this.#total > 0) stdout.write('\r\u001B[K')
  }

  #left(): string {
    const seconds = Math.ceil((((Date.now() - this.#began) / this.#done) * (this.#total - this.#done)) / 1000)
    return seconds >= 90 ? `${Math.round(seconds / 60)} min left` : `${seconds} s left`
  }

  #bar(): void {
    if (Date.now() - this.#shown < 100 && this.#done < this.#total) return
    this.#shown = Date.now()
    const share = this.#done / this.#total
    const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░')
    stdout.write(`\r\u001B[K${this.#title} ${bar} ${this.#done}/${this.#total} · ${this.#left()}`)
  }

  #line(): void {
    const now = Date.now()
    if (this.#shown === 0) this.#shown = this.#began
    if (now - this.#shown < 10_000) return
    this.#shown = now
    console.log(`${this.#title} ${this.#done}/${this.#total} · ${this.#left()}`)
  }
}
