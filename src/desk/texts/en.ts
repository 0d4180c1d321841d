import { en } from '#texts/en.ts'
import type { Proposal } from '../protocol.ts'
import type { DeskTexts } from './zh.ts'

const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** What an answer to a question of who is who says. */
function answered(asked: Proposal, isSo: boolean): string {
  const { name } = asked.tag
  if (asked.about === 'namesake')
    return isSo ? `“${name}” are two people, the one here is “${asked.as}”` : `“${name}” is one person`
  return isSo ? `“${name}” is short for “${asked.full}”` : `“${name}” and “${asked.full}” are two`
}

/** What editors see at the desk, in English. */
export const deskEn: DeskTexts = {
  lang: 'en',
  title: 'The desk',
  intro: 'Paste the text of a page, see which articles and names it holds, correct them, save.',
  dirty: 'Not saved yet',
  saved: 'Saved',
  kinds: en.kinds,
  head: {
    legend: 'This page',
    paper: 'Paper',
    date: 'Date',
    page: 'Page',
    pageName: 'Name of the page',
    pageNameHint: 'may be empty; such as 要闻',
    inferred: 'The date is inferred; the page does not print it',
  },
  start: {
    text: 'Text of the page',
    hint: 'Paste it here, or drop a text file',
    file: 'Choose a file',
    shelf: 'Or open a page of content/',
    find: 'Find a day',
    open: 'See the draft',
    empty: 'Paste the text of the page first.',
    unreadable: (file) => `${file} is no text file: save it as UTF-8 text and try again.`,
    guessed: 'Paper, date and page were guessed from the text or the file’s name. Please check them.',
  },
  bar: {
    leave: 'This page is not saved; its changes will be lost. Open another?',
    other: 'Another page',
    undo: 'Undo',
    undoTitle: 'Undo the last change (Ctrl+Z)',
    save: 'Save',
    saveTitle: 'Save (Ctrl+S)',
  },
  views: { label: 'Which side', raw: 'Text', draft: 'Draft' },
  raw: {
    title: 'Text as received',
    edit: 'Change the text',
    done: 'Done',
    line: (n) => `Line ${n}`,
    toDraft: (n) => `Line ${n}: see it in the draft`,
    article: (n) => `Article ${n}`,
    joined: 'joined to the line above',
    leftOut: 'left out',
  },
  draft: {
    title: 'Draft',
    empty: 'There is no draft yet.',
    summary: (articles, paragraphs, tags) =>
      `${some(articles, 'article')}, ${some(paragraphs, 'paragraph')}, ${some(tags, 'name')}`,
    article: (n) => `Article ${n}`,
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    notHere: 'No article begins here',
    notHereTitle: 'Make it part of the article before',
    headline: 'Change the headline',
    addTag: 'Add a name',
    paragraph: (n) => `Paragraph ${n}`,
    more: (n) => `What can be changed in paragraph ${n}`,
    join: 'Join to the one before',
    split: 'Split',
    begin: 'An article begins here',
    toHeadline: 'Make it part of the headline',
    legend: 'Colours of the names',
    hint: 'Click a name, a paragraph’s number or a seam ⌒ to change it; select some text to mark it as a name.',
    splitHere: (before, after) => `Split between “${before}” and “${after}”`,
    splitHint: 'Click a ¶ to split the paragraph there.',
    cancel: 'Cancel',
    joint: 'A line ended here; it was joined',
  },
  headline: {
    legend: 'Headline',
    kicker: 'Kicker',
    main: 'Main',
    sub: 'Subheadline',
    done: 'Done',
    cancel: 'Cancel',
  },
  tag: {
    legend: (name) => `“${name}”`,
    named: (kind, name) => `${kind}: ${name}`,
    kind: 'Kind',
    remove: 'Not a name',
    role: 'Role',
    roleHint: 'such as 区委书记',
    alias: 'Means',
    aliasHint: 'the full name, such as 某某有限公司',
    name: 'Name',
    add: 'Mark it',
    apply: 'Done',
    onlyHere: 'In this article only',
    later: 'In later pages too (written to content/names.txt)',
    roleFor: (roles) => roles.join(', '),
    notInText: (name) => `“${name}” does not stand in this article.`,
  },
  names: {
    title: 'Names to decide',
    count: (n) => `${some(n, 'name')} to decide`,
    none: 'The names are decided',
    hint: 'Of these names least is certain and most depends on them. What you decide is written to content/names.txt and holds for later pages.',
    keys: 'Y yes · N no · C change · S skip · U undo',
    yes: 'Yes',
    no: 'No',
    change: 'Change',
    yesTo: (name, kind) => `“${name}” belongs to: ${kind}`,
    noTo: (name, kind) => `“${name}” does not belong to: ${kind}`,
    changeOf: (name) => `Change “${name}”`,
    form: 'Words in the text',
    where: (name) => `See “${name}” in the draft`,
    isSo: (form, kind, name, left) =>
      `“${form}”${form === name ? '' : ` means “${name}” and`} belongs to: ${kind}. ${left} left to decide.`,
    isNone: (name, kind, left) => `“${name}” does not belong to: ${kind}. ${left} left to decide.`,
    ask: (asked) => {
      if (asked.about === 'namesake') return `Two of one name? The one here would be “${asked.as}”`
      return asked.here.name === asked.full
        ? `Is “${asked.tag.name}” short for it?`
        : `Short for “${asked.full}”?`
    },
    answer: answered,
    decided: (asked, isSo, left) => `${answered(asked, isSo)}. ${left} left to decide.`,
    here: 'Here',
    there: (date) => date,
    list: (names) => names.join(', '),
    between: '; ',
    headline: (headline) => `“${headline}”`,
    allDone: 'No name is left to decide.',
    enough: (rest) =>
      `What matters most is decided; ${some(rest, 'name')} of less weight ${rest === 1 ? 'is' : 'are'} left.`,
    more: (n) => `Decide ${n} more`,
  },
  doubts: {
    title: 'To look at',
    none: 'Nothing is doubtful.',
    count: (n) => `${n} to look at`,
  },
  did: {
    drafted: (articles, doubts) => `The draft is ready: ${some(articles, 'article')}, ${doubts} to look at.`,
    join: 'Joined to the one before.',
    split: 'Split in two.',
    begin: 'An article begins here now.',
    merge: 'Now part of the article before.',
    headline: 'The headline is changed.',
    tag: (name, kind) => `“${name}” is marked: ${kind}.`,
    untag: (name) => `“${name}” is no longer marked.`,
    role: (name, role) => `Role of ${name}: ${role}.`,
    alias: (form, name) => `“${form}” means “${name}”.`,
    undo: 'Undone.',
    drop: 'The change is taken away.',
    saved: (files) => `Saved: ${files.join(', ')}`,
  },
  earlier: {
    title: 'The old page is still there',
    what: (name) =>
      `This page was kept as ${name}, which still stands: readers see two. Taking it away removes its text, its corrections and the page made of it.`,
    lead: 'Take it away, its addresses lead here',
    drop: 'Take it away, no reader has seen it',
    keep: 'Keep both',
    gone: (name, led) =>
      led > 0
        ? `${name} is gone; ${some(led, 'address', 'addresses')} of it ${led === 1 ? 'leads' : 'lead'} to this page.`
        : `${name} is gone.`,
    kept: 'Both are kept.',
  },
  problem: {
    title: 'Something is wrong',
    line: (line) => `line ${line}`,
    parts: (parts) => parts.join(': '),
    paper: 'The paper’s name is missing: write it.',
    date: 'This is no date: write a day as 2024-02-24.',
    page: 'This is no page number: write a number from 1 to 99.',
    taken: (file) =>
      `${file} holds another text, or somebody has just changed it. Put this text in its place?`,
    overwrite: 'Put it in its place',
    forbidden: 'The desk was started anew: reload this page. Copy the text you changed first.',
    away: 'The desk does not answer: see whether the window of npm run desk is closed, then try again.',
    removed: (n, headline) =>
      `Article ${n}, “${headline}”, was published and is gone: once saved, its address leads to the article that has its text, or to this page.`,
    drop: 'Take the change away',
    notApplied: (n) => `${some(n, 'change')} found no place and ${n === 1 ? 'was' : 'were'} not used:`,
  },
  server: {
    ready: (url) => `The desk is ready: ${url}\n(Ctrl+C to stop)`,
    portTaken: (port) => `Port ${port} is in use. Try: PORT=${port + 1} npm run desk`,
    missing: 'There is no such page; it may have been moved.',
    tooLarge: 'This is more text than the desk takes.',
    changed: (file) => `${file} was changed or is gone: nothing was taken away. Open it first.`,
    notWritten: 'The text is saved, but the page was not made: the window that runs the desk says why.',
  },
}
