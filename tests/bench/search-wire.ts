/** Files in memory that note what is read of them: bytes, and in how many rounds one after the other. */
export class Wire {
  readonly files = new Map<string, Uint8Array>()
  bytes = 0
  requests = 0
  rounds = 0
  private open = 0

  reset(): void {
    this.bytes = this.requests = this.rounds = 0
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = this.files.get(path)
    if (!bytes) throw new Error('no such file')
    if (this.open++ === 0) this.rounds++
    this.bytes += bytes.length
    this.requests++
    await new Promise((resolve) => setTimeout(resolve, 1))
    this.open--
    return bytes
  }
}

export const kB = (bytes: number): string => (bytes / 1000).toFixed(1)

export function spread(values: readonly number[], unit = 1000): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return [at(0.5), at(0.95), at(1)].map((value) => (value / unit).toFixed(1)).join(' / ')
}

export function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
