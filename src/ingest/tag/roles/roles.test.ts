import { expect, it } from 'vitest'
import type { ReadSpan } from '../learnt/read.ts'
import { rolesIn } from './roles.ts'
import { parseLine } from '../training/parse.ts'

/** Who is what in a marked sentence, as `林渔=局长`. */
function roles(marked: string): string {
  const { text, spans } = parseLine(marked)
  const read = spans.map((span): ReadSpan => ({
    ...span,
    name: text.slice(span.start, span.end),
    margin: 1,
    ruled: 'none',
  }))
  const people = read.filter(({ kind }) => kind === 'person')
  return rolesIn(text, { spans: read, places: [], organs: [], signers: [], bodies: [] }, people)
    .map(({ name, role }) => `${name}=${role ?? ''}`)
    .join(' ')
}

it.each([
  ['before the name, with the body joined on', '{r|{o|区人社局}局长}{p|林渔}说', '林渔=区人社局局长'],
  ['several offices across 、', '{r|{o|市发改局}党组书记、局长}{p|林渔}', '林渔=市发改局党组书记、局长'],
  ['no title bestowed behind the office', '{r|{o|海角商会}会长拿督}{p|林渔}说', '林渔=海角商会会长'],
  ['a place before the office', '{r|{l|雅砻县}县长}{p|林渔}', '林渔=雅砻县县长'],
  [
    'shared by a list',
    '{r|区领导}{p|林渔}、{p|沈禾}和{p|周望川}到场',
    '林渔=区领导 沈禾=区领导 周望川=区领导',
  ],
  ['not shared where one person holds it', '{r|县长}{p|林渔}、{p|沈禾}到场', '林渔=县长 沈禾='],
  ['shared where many do', '{r|副县长}{p|林渔}、{p|沈禾}到场', '林渔=副县长 沈禾=副县长'],
  ['each its own', '{r|县长}{p|林渔}、{r|县委书记}{p|沈禾}', '林渔=县长 沈禾=县委书记'],
  [
    'a calling that no list of offices has',
    '托香港的水客{p|林渔}，派来的验收员{p|沈禾}',
    '林渔=水客 沈禾=验收员',
  ],
  ['whose pupil someone is, is no calling', '他的徒弟{p|林渔}', '林渔='],
  ['after the name', '{p|林渔}{r|教授}说', '林渔=教授'],
  [
    'of several bodies, each its own',
    '{r|领队}、{r|{o|海角医院}副主任医师}{p|林渔}',
    '林渔=领队 林渔=海角医院副主任医师',
  ],
  ['of one body, as one', '{r|{o|海角医院}书记}、{r|院长}{p|林渔}', '林渔=海角医院书记、院长'],
  [
    'of a post that one takes over',
    '{r|行政总裁}一职由{c|海角航运公司}{r|副总经理}{p|林渔}接任。',
    '林渔=海角航运公司副总经理 林渔=行政总裁',
  ],
  ['in brackets', '{p|林渔}（{r|{o|海角镇政府}镇长}）', '林渔=海角镇政府镇长'],
  ['in brackets after sex and age', '{p|林渔}（女，42岁，{r|退休教师}）', '林渔=退休教师'],
  ['in brackets after a body with a comma', '{p|林渔}（海角小学，{r|教师}）', '林渔=教师'],
  ['after a people in brackets', '{p|林渔}（满族），{o|海角医院}{r|医师}；', '林渔=海角医院医师'],
  ['in brackets after two', '{p|林渔}、{p|林禾}兄弟（{r|海角村村民}）', '林渔=海角村村民 林禾=海角村村民'],
  ['stated', '任命{p|林渔}为{r|{o|县教育局}局长}。', '林渔=县教育局局长'],
  ['stated with a verb of office', '{p|林渔}当选{r|{o|县商会}会长}。', '林渔=县商会会长'],
  ['taken from', '免去{p|林渔}的{r|{o|县教育局}局长}职务。', '林渔=县教育局局长'],
  ['possessed by, and so not held', '{p|林渔}的{r|老师}来了', '林渔='],
  ['before a colon', '{r|镇长}：{p|林渔}', '林渔=镇长'],
  [
    'across what lies between body and office',
    '{p|林渔}，是{o|海角剧团}退休的{r|演员}。',
    '林渔=海角剧团退休的演员',
  ],
  ['of the next name', '{p|林渔}，{r|局长}{p|沈禾}', '林渔= 沈禾=局长'],
  ['said of the one spoken of', '{p|林渔}原是{r|小学校长}，管借书。', '林渔= 林渔=小学校长'],
  [
    'told in a life',
    '{p|林渔}，男，1970年3月生，大学，曾任{r|{o|县教育局}局长}，拟任{r|{o|县人社局}局长}。',
    '林渔= 林渔=县教育局局长 林渔=县人社局局长',
  ],
  [
    'taken from the one just named',
    '任命{p|林渔}为{r|局长}，免去其{r|{o|县林业局}副局长}职务。',
    '林渔=局长 林渔=县林业局副局长',
  ],
  [
    'stated of two',
    '{p|林渔}、{p|沈禾}同志任{r|{o|县委党校}副校长}；',
    '林渔=县委党校副校长 沈禾=县委党校副校长',
  ],
  [
    'stated of three, of whom one has her sex beside her',
    '任命{p|林渔}（女）、{p|沈禾}为{r|{o|县法院}审判员}。',
    '林渔=县法院审判员 沈禾=县法院审判员',
  ],
  ['stated of the second only, where one holds it', '{p|林渔}、{p|沈禾}任{r|镇长}。', '林渔= 沈禾=镇长'],
  ['shared by a list with a sex in it', '{r|副镇长}{p|林渔}（女）、{p|沈禾}', '林渔=副镇长 沈禾=副镇长'],
  ['in a line of a list', '{p|林渔} {c|海角厂}铆焊车间班长', '林渔=海角厂铆焊车间班长'],
  ['in a line of a list, behind a sex', '3．{p|林渔}（女）：海角村挡车工', '林渔=海角村挡车工'],
  ['given up, by the wording alone', '接受{p|林渔}辞去县人大代表职务的请求。', '林渔=县人大代表'],
  ['given, by the wording alone', '{p|林渔}同志任县档案馆馆长。', '林渔=县档案馆馆长'],
  ['a listed office, not read as one', '媒人是编剧{p|林渔}。', '林渔=编剧'],
  ['no question that is asked of one', '{p|林渔}：您怎么当上班长', '林渔='],
  [
    'each of those held in turn',
    '{p|林渔}参加工作后历任{r|{l|白石镇}镇长}、{r|{o|县林业局}局长}。',
    '林渔= 林渔=白石镇镇长 林渔=县林业局局长',
  ],
  [
    'that another had, for the one who takes it over',
    '{r|{o|社会处}处长}{p|沈禾}退休，{r|秘书}{p|林渔}接任{r|{o|社会处}处长}。',
    '沈禾=社会处处长 林渔=秘书 林渔=社会处处长',
  ],
  [
    'that a notice proposes, though none was read',
    '{p|林渔}，女，现任{r|{o|县医院}科长}，拟提名为县医院副院长人选。',
    '林渔=县医院科长 林渔=县医院副院长',
  ],
  ['that one goes to, though none was read', '{r|局長}{p|林渔}調任縣府參議，', '林渔=局長 林渔=縣府參議'],
  [
    'in a bracket, beside the one before',
    '{r|会长}：{p|林渔}（{r|{c|海角厂}经理}）',
    '林渔=会长 林渔=海角厂经理',
  ],
  ['that another now has no more', '当过{r|营长}的{p|林渔}说', '林渔= 林渔=营长'],
  ['that one is given', '{r|团长}由{p|林渔}担任，', '林渔= 林渔=团长'],
  ['not what one is to judge', '{r|团长}由{p|林渔}推荐', '林渔='],
  ['of a list that it heads', '{r|副团长}是{p|林渔}、{p|沈禾}。', '林渔= 沈禾= 林渔=副团长 沈禾=副团长'],
  ['in a line of an award list', '{p|林渔} 女 满族{r|{o|海角小学}教师}', '林渔= 林渔=海角小学教师'],
  ['that a resignation asks for', '接受{p|林渔}辞去{r|委员}的请求', '林渔=委员'],
  ['of him', '{p|林渔}住在村里。他是{r|{o|县中学}教师}。', '林渔= 林渔=县中学教师'],
  ['of one of two, nobody knows whom', '{p|沈禾}和{p|林渔}住在村里。他是{r|教师}。', '沈禾= 林渔='],
  ['held for years', '{p|林渔}做了八年{r|镇长}。', '林渔= 林渔=镇长'],
  ['a calling in no list of offices', '也有读者{p|林渔}来信', '林渔=读者'],
  ['of nobody', '{p|林渔}来了。他要找一个{r|兽医}。', '林渔='],
  ['none for a calling of all', '{r|记者}{p|林渔}', '林渔='],
])('a role %s', (_, marked, wanted) => {
  expect(roles(marked)).toBe(wanted)
})
