/** A browser's storage in memory, which can end at any step, as a browser that is killed does. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, string>>()
  /** Steps that are left before everything ends. */
  left = Infinity
  steps = 0
  /** The longest text that there is room for. */
  room = Infinity

  #step() {
    this.steps += 1
    if (this.left-- <= 0) throw new Error('killed')
  }
  async open(name: string) {
    this.#step()
    const store = this.stores.get(name) ?? new Map<string, string>()
    this.stores.set(name, store)
    const urlOf = (asked: RequestInfo | URL) =>
      new URL(asked instanceof Request ? asked.url : String(asked), location.href).href
    return {
      match: async (asked: RequestInfo | URL) => {
        this.#step()
        const text = store.get(urlOf(asked))
        return text === undefined ? undefined : new Response(text)
      },
      put: async (asked: RequestInfo | URL, response: Response) => {
        const text = await response.text()
        this.#step()
        if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError')
        store.set(urlOf(asked), text)
      },
      delete: async (asked: RequestInfo | URL) => {
        this.#step()
        return store.delete(urlOf(asked))
      },
      keys: async () => {
        this.#step()
        return [...store.keys()].map((url) => new Request(url))
      },
    }
  }
  async has(name: string) {
    return this.stores.has(name)
  }
  async delete(name: string) {
    this.#step()
    return this.stores.delete(name)
  }
  async keys() {
    this.#step()
    return [...this.stores.keys()]
  }
}
