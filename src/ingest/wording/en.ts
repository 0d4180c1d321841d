import { TAG_KINDS } from '#domain/kinds.ts'
import { problemsEn } from '#texts/problems-en.ts'
import type { IngestTexts } from './said.ts'

/** The other lines that have to do with it. */
const also = (places: readonly string[]): string => (places.length > 0 ? ` (with ${places.join(', ')})` : '')
const kinds = TAG_KINDS.join(', ')

/** What ingest says to the editor, in English; also the wording of its Errors in logs. */
export const ingestEn: IngestTexts = {
  problem: (problem) => `${problemsEn.place(problem.place)}: ${problemsEn.what(problem)}`,
  'problem-line': (problem) => problemsEn.line(problem),
  system: (message) => message,

  usage: () => `npm run ingest -- [FILE…] [--out DIR] [--report FILE] [--redirects FILE] [--check]
  FILE      a page text with its header, or ninjs 2.x or 3.x (.json); - reads standard input; without FILE everything in content/
  --out     where pages/ goes (default public/data)
  --report  also writes the report as JSON
  --redirects  where removed articles are led away (default content/redirects.txt, none with another --out)
  --check   reads and reports, writes nothing but the report asked for
exit: 0 all well, 1 something was quarantined or an edit does not apply, 2 wrong usage`,
  'no-value': (option) => `${option} needs a value`,
  'unknown-option': (option) => `unknown option ${option}`,
  'nothing-to-do': (folder) => `nothing to do: no FILE given and no page text in ${folder}/`,
  'no-line': (line, reason) => `standard input:${line}: ${reason}: a line is {"id":"…","text":"…"}`,
  quarantined: (place, why) => `${place}: quarantined: ${why}`,
  summary: (file, articles, paragraphs, counts, written) =>
    `${file}: ${articles} articles, ${paragraphs} paragraphs; ${counts}${written && ` → ${written}`}`,
  counts: (counts) => TAG_KINDS.map((kind) => `${counts[kind]} ${kind}`).join(', '),
  doubt: (place, what, text) => `${place}: ${what}: ${text}`,
  edit: (place, what) => `${place}: ${what}`,
  added: (file, n) => `${file}: article ${n} is new`,
  gone: (file, n, headline, redirect) => `${file}: article ${n} is gone: ${headline}: ${redirect}`,
  'tag-led': (from, to) => `${from} has no articles any more and leads to ${to}`,
  'tag-back': (from) => `${from} has articles again and leads nowhere else`,

  'not-text': (file: string) =>
    `the bytes${file && ` of ${file}`} are neither UTF-8 nor GB18030 nor Big5: save the file as UTF-8`,
  'too-large': (bytes, max) => `${bytes} bytes is no newspaper page: at most ${max}`,
  'same-page': (other, date, page) =>
    `${other} is page ${page} of ${date} too: correct the date or page of one`,
  'page-taken': (name: string, date: string, page: number, other: string) =>
    `the file is named ${name}, but its header says ${date}, page ${page}, which is in ${other}: correct date and page in the header`,
  'name-differs': (date: string, page: number) =>
    `the name of the file and its header differ; taken for ${date}, page ${page}, as the header says`,
  misnamed: (file: string) => `${file}: not read: name it like 2024-02-24-01.txt`,
  'edits-alone': (file: string) => `${file}: not used: the page that it corrects is not beside it`,
  'published-broken': (problem) =>
    `the page published before cannot be read, and it holds the articles’ numbers: ${problemsEn.line(problem)}: restore it, or remove it to number anew`,
  empty: () => 'no text below the header: paste the page there',
  'single-on-page': () =>
    'one article, but its page stands with others: put the page’s articles into one composite, or give it a page of its own',
  'long-paragraph': (length, max) =>
    `a paragraph of ${length} characters: break the text into paragraphs of at most ${max}`,

  'no-header': () => 'no header: begin the file with a line “---”, then paper:, date:, page:, then “---”',
  'not-a-field': (line) => `“${line}” is not a header line: write “name: value”`,
  'field-twice': (field) => `${field} is given twice: keep one`,
  'field-missing': (field) => `the header lacks ${field}: add a line “${field}: …”`,
  'field-wrong': (field, value) =>
    `${field} is ${value}: ${
      {
        date: 'write an existing day as 2024-02-24',
        page: 'write a number from 1 to 99',
        dateCertainty: 'write printed or inferred',
        paper: 'write the paper’s name, at most 60 characters',
      }[field] ?? 'correct it'
    }`,

  mark: (before, after) => `“${before}” made “${after}” beside a Latin word`,
  gap: (n) => `${n} characters could not be read, 〓 stands for them: write them as printed`,
  joined: () => 'joined to the paragraph before it, which may have been whole',
  'headline-by-shape': () => 'taken for a headline by its shape alone: no credit line follows it',
  'begins-by-weight': () =>
    'taken for the beginning of an article by all that stands around it; it may be none',
  'begins-none-by-weight': () =>
    'taken for no beginning of an article by all that stands around it; it may be a headline',
  'crosshead-by-sense': () => 'taken for a cross-head by what stands below it; it may begin another article',
  'crosshead-by-blanks': () =>
    'taken for a cross-head, since no blank line stands above it as above the headlines of this page; it may begin another article',
  'name-taken': (kind) => `taken for a name of ${kind}, not surely`,
  'name-left': (kind) => `may be a name of ${kind}, and was left out`,
  furniture: (what) => `${what}, not part of a story`,

  'no-json': (reason) => `this is no JSON (${reason}): correct it here, or give a page text (.txt)`,
  'not-ninjs': (problem) =>
    `${problemsEn.place(problem.place)}: ${problemsEn.what(problem)}: not as ninjs 2.x or 3.x has it`,
  'no-article': () => 'no article: give a text item, or a composite with articles in its associations',
  'no-body': (place) =>
    `${place}.bodies: none is text/plain, text/html or application/xhtml+xml: add one of these`,
  'no-headline': (place) => `${place}: neither headline nor body: give headlines or title, and bodies`,
  'no-day': () =>
    'contentCreated: no day to be seen: give one as 2024-02-24T00:00:00+08:00, or name the file 2024-02-24-01.json',
  'no-paper': () => 'copyrightHolder: the paper’s name is taken from here: give it, at most 60 characters',
  'page-assumed': () => 'no page number given, taken for page 1: name the file 2024-02-24-01.json',
  'picture-of-page': (place) => `left out: ${place}: a picture of the page, not of an article`,
  'not-usable': (place, status) => `left out: ${place}: its pubStatus is ${status}`,
  'no-picture': (place) => `left out: ${place}: no picture with an address, width and height`,

  'not-applied': (why) => `does not apply: ${why}`,
  'no-edit': (verb, verbs) => `“${verb}” is no edit: write ${verbs.join(', ')}`,
  'form-headline': () => 'write “headline 标题 | main 新标题” (or kicker, sub)',
  'form-article': () => 'write “article 标题全文”',
  'form-no-article': () => 'write “no-article 标题”',
  'form-join': () => 'write “join 前段末尾 | 后段开头”',
  'form-split': () => 'write “split 前段末尾 | 后段开头”',
  'form-tag': () => `write “tag people 张三 | role 区长 | in 标题”; the kinds are ${kinds}`,
  'form-untag': () => `write “untag places 海角 | in 标题”; the kinds are ${kinds}`,
  'form-roles': () => 'write “roles 张三 | role 区长 | in 标题”',
  'headline-empty': () => 'a headline is never empty: give main a text',
  'nowhere-on-page': (text) =>
    `“${text}” stands nowhere on the page: correct the quotation or remove the line`,
  'many-on-page': (text, n) => `“${text}” stands in ${n} places: quote the whole headline`,
  'many-begin': (text, n) => `${n} articles begin with “${text}”: quote the whole headline`,
  'first-article': (text) => `“${text}” heads the page’s first article: there is none before it to belong to`,
  'no-seam': (end, begin) =>
    `“${end}｜${begin}” meet nowhere on the page: correct the quotation or remove the line`,
  'many-seams': (end, begin, n) => `“${end}｜${begin}” meet in ${n} places: quote more of both`,
  'articles-are-given': () => 'the file itself says where its articles begin: correct it there',
  'no-articles': () => 'the page has no article',
  'not-in-text': (name) => `“${name}” does not stand in the text: correct the name or remove the line`,
  'not-a-person': (name) => `“${name}” is not tagged as a person: add “tag people ${name}”`,
  'edit-apart': (name, meant) =>
    `the registry keeps “${name}” and “${meant}” apart: remove this line, or the registry’s apart`,
  'inside-longer': (name) => `“${name}” stands only inside longer names: untag those first`,
  'headed-by-none': (text) => `no article is headed “${text}”: correct the quotation or remove the line`,
  'headed-by-many': (text, n) => `${n} articles are headed “${text}”: quote more of the headline`,

  'no-entry': (line) => `“${line}” is no entry: write “people 姓名” or “companies 全称 = 简称”`,
  'split-form': () =>
    'a split needs an article and a name: “split people 李明 2024-02-24/01/3 = 李明（医生）”',
  'apart-form': () => 'apart needs two names or more, all different: “apart people 张伟 | 张伟（医生）”',
  'two-meanings': (form, kind, name, place) =>
    `“${form}” is ${kind} ${name} in ${place}: keep one, and part namesakes with “split”`,
  'alias-circle': (names, others) =>
    `${names.map((name) => `“${name}”`).join(' means ')}, a circle${also(others)}: remove one of its lines`,
  'kept-apart': (names, meaning, others, apart) =>
    `${names.map((name) => `“${name}”`).join(' and ')} both come to mean “${meaning}”${also(others)}, but ${apart} says that they differ: remove one of these lines`,
}
