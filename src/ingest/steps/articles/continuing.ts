import { blockText, type Block, type RawArticle } from '../../stages.ts'
import type { Candidate } from './candidates.ts'
import { isBegun } from '../lines/offices.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'

/** So far into a text a news story says when; what goes on with one seldom does. */
const LEAD = 24
const WHEN =
  /昨[天日晚]|今[天日晨晚]|^今年|日前|近日|近期|连日来|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]月|^\d{1,2}日|本[月周]|上周/u
/** Who speaks first in a news story is named with what it is of; in a section speech comes at once. */
const SPEECH = /[说讲]|表示|介绍|告诉|坦言|回忆|忆述|称[，：]|指出|认为|透露|解释|提醒|呼吁|感慨|坦承/u
const AS_BEFORE =
  /^(?:[“「『]|他|她|它|这|那|其中|此外|同时|另外|除了|不过|但|然而|据[悉了介统]|在他|在她|目前|如今|记者)/u

/** Three Han characters in a row, as many as a name has. */
const GRAM = 3
const MOST = 4
/** So far into each paragraph it is looked for. */
const FAR = 300

/** The sections below a story that go on with it; none unless two and more do, one after the other. */
export function goingOn(group: readonly RawArticle[], candidates: readonly Candidate[]): Candidate[] {
  const [story] = group
  if (!story || group.length < 3 || !isBegun(story.body[0])) return []
  const own = textOf(story)
  const heads: Candidate[] = []
  for (const candidate of candidates) {
    const section = group[candidate.article]
    if (candidate.article === 0 || !section || candidate.unsure) continue
    if (candidate.article !== heads.length + 1 || continues(section, own) < 1) break
    heads.push(candidate)
  }
  return heads.length > 1 ? heads : []
}

/** Whether articles that look like sections of a story are stories of their own: nothing in any of them goes on with it. */
export function areApart(group: readonly RawArticle[], heads: readonly Candidate[]): boolean {
  const [story] = group
  const sections = heads.flatMap(({ article }) => (article > 0 && group[article] ? [group[article]] : []))
  if (!story || sections.length === 0) return false
  const own = textOf(story)
  return sections.reduce((sum, section) => sum + continues(section, own), 0) <= 0
}

const textOf = ({ headline, body }: RawArticle): string => [...headline, ...body].map(blockText).join('\n')

/**
 * How much the text of a section goes on with a story: 0 and less where it begins as a story of its own does. Names
 * and words that both have count by halves, up to two.
 */
function continues({ body }: RawArticle, story: string): number {
  const [first] = body
  if (!first) return 0
  const text = simplified(blockText(first).slice(0, LEAD + 6))
  const told =
    (AS_BEFORE.test(text) ? 1 : 0) +
    (SPEECH.test(text) ? 1 : 0) +
    (beginsWithKnown(blockText(first), story) ? 2 : 0)
  return told - (WHEN.test(text.slice(0, LEAD)) ? 2 : 0) + sharedWith(story, body) / 2
}

/** Whether a text begins with whom the story told of: a story of its own says first who somebody is. */
function beginsWithKnown(text: string, story: string): boolean {
  const [name = ''] = /^\p{Script=Han}{3}/u.exec(text) ?? []
  return name !== '' && hasSurname(name) && !isWord(name) && !isWord(name.slice(1)) && story.includes(name)
}

/** How many stretches of as many characters as a name has, and words of its own, a text shares with a story; at most four. */
function sharedWith(story: string, body: readonly Block[]): number {
  const found = new Set<string>()
  for (const block of body)
    for (const [run] of blockText(block)
      .slice(0, FAR)
      .matchAll(/\p{Script=Han}{2,}/gu))
      for (let i = 0; i < run.length - 1; i += 1) {
        const gram = run.slice(i, i + GRAM)
        const word = run.slice(i, i + 2)
        if (gram.length === GRAM && story.includes(gram)) found.add(gram)
        else if (isTopic(word, story)) found.add(word)
        if (found.size === MOST) return MOST
      }
  return found.size
}

/** Characters that are in any text. */
const ANY =
  /[的一是在了有不这個个我他她们們上下来來到说說和也就都着得人年月日时時天中大小多出去过過会會能要还還没沒那里裡为為以对對从從把被让讓给給两兩二三四五六七八九十几元名次分前后後最新市县區区镇村]/u

/** Whether two characters are a word of the story: they stand in it more than once. */
function isTopic(word: string, story: string): boolean {
  if (ANY.test(word)) return false
  const at = story.indexOf(word)
  return at >= 0 && story.includes(word, at + 2)
}
