/** Where the time of a build goes: its steps one after the other, and what threads did meanwhile. */
export class Timings {
  readonly #began = performance.now()
  #last = this.#began
  readonly #steps = new Map<string, number>()

  /** A step ends here; the next begins. */
  end(step: string): void {
    const now = performance.now()
    this.add(step, now - this.#last)
    this.#last = now
  }

  /** Time that something took beside the steps, in milliseconds. */
  add(name: string, milliseconds: number): void {
    this.#steps.set(name, (this.#steps.get(name) ?? 0) + milliseconds)
  }

  /** Seconds since the beginning. */
  get seconds(): number {
    return (performance.now() - this.#began) / 1000
  }

  /** `reading 0.4 s, data 0.8 s, …` */
  toString(): string {
    return [...this.#steps].map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')
  }
}
