/**
 * What a stretch that is drawn is reached by: its first words, or the name that they are part of.
 * @returns undefined while it is not drawn
 */
export function stretchAt(id: string): HTMLElement | undefined {
  const first = document.querySelector<HTMLElement>(`[data-stretch="${CSS.escape(id)}"]`)
  return first?.closest('a') ?? first ?? undefined
}
