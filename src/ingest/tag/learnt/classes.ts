import type { Word } from '../lattice.ts'
import type { Model } from '../model/model.ts'
import { alike, kindOf } from './around.ts'
import { bucket } from './dictionary.ts'
import { PAD, type Facts } from './facts.ts'

/** For each character the class of its word and of the words beside it, and how rare its word is. */
export function classesOf(
  text: string,
  words: readonly Word[],
  model: Model,
  { own, left, right, rarity }: Facts,
): void {
  const known = gradesOf(model)
  let before = 0
  let here = words[0] ? gradeOf(text, words[0], known) : 0
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k]
    const next = words[k + 1]
    const after = next ? gradeOf(text, next, known) : 0
    if (word)
      for (let i = word.start + PAD; i < word.end + PAD; i += 1) {
        own[i] = here >> 3
        left[i] = before >> 3
        right[i] = after >> 3
        rarity[i] = here & 7
      }
    before = here
    here = after
  }
}

/** Classes and rarities, each a number: of the nodes of the trie, and of words that it does not have. */
interface Grades {
  nodes: Uint16Array
  others: ReadonlyMap<string, number>
}

const graded = new WeakMap<Model, Grades>()

/** For each word its class and its rarity as one number, for they are looked up together; made once for a model. */
function gradesOf(model: Model): Grades {
  const made = graded.get(model)
  if (made) return made
  const grades: Grades = { nodes: new Uint16Array(model.trie.size), others: model.classes }
  for (const [word, cost] of model.words) {
    let node = 0
    for (let i = 0; i < word.length; i += 1) node = model.trie.step(node, word.charCodeAt(i))
    grades.nodes[node] = gradeBy(model.classes.get(word), cost)
  }
  graded.set(model, grades)
  return grades
}

const [NAME, FOREIGN, MARK, NO_CLASS] = [61, 62, 40, 39]
const gradeBy = (own: number | undefined, cost: number | undefined): number =>
  ((own ?? NO_CLASS) << 3) | bucket(cost)

function gradeOf(text: string, { start, end, kind, node = -1 }: Word, { nodes, others }: Grades): number {
  if (kind === 'name') return (NAME << 3) | 6
  if (kind === 'foreign') return (FOREIGN << 3) | 7
  if (kind === 'other') return (MARK + kindOf(alike(text.charCodeAt(start)))) << 3
  // A character's node is there also where no word is but longer ones begin with it.
  return (node < 0 ? 0 : nodes[node]) || gradeBy(others.get(text.slice(start, end)), undefined)
}
