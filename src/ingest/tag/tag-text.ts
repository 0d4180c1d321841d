import { byKind, type TagKind } from '#domain/kinds.ts'
import { everywhere } from './everywhere.ts'
import { loadModel } from './model/model.ts'
import { NO_NAMES, type Names } from './registry/names-file.ts'
import { withRegistry } from './registry/registry.ts'
import { readNames, takeNames } from './tagger.ts'

const NO_PLACES: ReadonlySet<string> = new Set()
const NONE: ReadonlySet<string> = new Set()

/** The names in a text, per kind, each once, in order of appearance. A line is a paragraph. Writers are people too. */
export function tagText(text: string, names: Names = NO_NAMES): Record<TagKind, string[]> {
  const paragraphs = text.split(/\r?\n/u)
  const found = takeNames(readNames(paragraphs, loadModel(), NO_PLACES), NONE)
  const all = withRegistry(everywhere(paragraphs, found), paragraphs, names, '')
  return byKind((kind) => [...new Set(all.filter((item) => item.kind === kind).map(({ name }) => name))])
}
