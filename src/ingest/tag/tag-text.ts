import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { everywhere } from './everywhere.ts'
import { loadModel } from './model/model.ts'
import { NO_NAMES, type Names } from './names-file.ts'
import { withRegistry } from './registry.ts'
import { readNames } from './tagger.ts'

const NO_PLACES: ReadonlySet<string> = new Set()

/** The names in a text, per kind, each once, in order of appearance. A line is a paragraph. Writers are people too. */
export function tagText(text: string, names: Names = NO_NAMES): Record<TagKind, string[]> {
  const paragraphs = text.split(/\r?\n/u)
  const { found } = readNames(paragraphs, loadModel(), NO_PLACES)
  const all = withRegistry(everywhere(paragraphs, found), paragraphs, names, '')
  const sets: Record<TagKind, Set<string>> = {
    people: new Set(),
    companies: new Set(),
    organisations: new Set(),
    places: new Set(),
  }
  for (const { kind, name } of all) sets[kind].add(name)
  const [people, companies, organisations, places] = TAG_KINDS.map((kind) => [...sets[kind]])
  return {
    people: people ?? [],
    companies: companies ?? [],
    organisations: organisations ?? [],
    places: places ?? [],
  }
}
