import type { Model } from '../model/model.ts'
import { PAD } from './facts.ts'
import { factsOf, type Sight } from './gather.ts'
import * as template from './templates.ts'

export const { FEATURES } = template

/** The features of each character, `FEATURES` hashes apiece: what is learnt from. */
export function featuresOf(sight: Sight, model: Model): Uint32Array {
  const facts = factsOf(sight, model)
  const out = new Uint32Array(sight.text.length * FEATURES)
  const runs = new Uint32Array(template.RUNS.length)
  for (let at = 0, p = PAD; at < out.length; at += FEATURES, p += 1) {
    template.ofCharacters(out, at, facts, p)
    template.ofRuns(runs, 0, facts, p)
    template.RUNS.forEach((place, k) => {
      out[at + place] = runs[k] ?? 0
    })
    template.ofPlace(out, at, facts, p)
    template.ofLists(out, at, facts, p)
    template.ofName(out, at, facts, p)
    template.ofNames(out, at, facts, p)
    template.ofRules(out, at, facts, p)
    template.ofDictionary(out, at, facts, p)
    template.ofLeft(out, at, facts, p)
    template.ofRight(out, at, facts, p)
    template.ofRarities(out, at, facts, p)
    template.ofRareNames(out, at, facts, p)
    template.ofKinds(out, at, facts, p)
  }
  return out
}
