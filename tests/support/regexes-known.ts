/**
 * Regular expressions of which the analysis says, or cannot rule out within its limits, that their time grows faster than
 * the text. Each with what bounds it; `begins` is how the pattern begins. Whoever adds one says what bounds the text.
 */
export const BOUNDED: readonly { file: string; begins: string; why: string }[] = [
  { file: 'desk/guess.ts', begins: '版\\s*[|｜丨·•:：]?', why: 'lines of at most 60 characters' },
  { file: 'desk/guess.ts', begins: '(?:^|[\\s|｜丨·•])', why: 'lines of at most 60 characters' },
  { file: 'ingest/ninjs/head.ts', begins: ' 第\\d{2}版 (.{1,60})$', why: '60 steps from each place' },
  {
    file: 'ingest/proposals/role-fields.ts',
    begins: '^.*(?:(?:局|部|站',
    why: 'begins at the beginning only, and each place behind costs four steps at most',
  },
  {
    file: 'ingest/steps/lines/furniture.ts',
    begins: '',
    why: 'lines of at most 120 characters (dropFurniture)',
  },
  {
    file: 'ingest/steps/lines/standing.ts',
    begins: '(?:^[▲△]',
    why: '14 characters from each place at most',
  },
  { file: 'ingest/steps/lines/writers.ts', begins: '\\s*(?:文\\s*', why: 'lines of at most 40 characters' },
  {
    file: 'ingest/tag/people/reporters.ts',
    begins: '(?:记者|通讯员',
    why: 'the 40 characters before a name',
  },
  {
    file: 'ingest/tag/roles/said-roles.ts',
    begins: '^(?:[（(][^（）()]{1,8}',
    why: '70 characters between name and role',
  },
  { file: 'ingest/tag/view.ts', begins: '\\p{Script=Han}*$', why: 'eight characters' },
  { file: 'offline/shell.ts', begins: '(<main', why: "the site's own 404 page" },
  { file: 'publish/chunks.ts', begins: 'node_modules', why: 'names of files of the build' },
  { file: 'publish/render/stylesheet.ts', begins: ':not', why: "a selector of the site's own styles" },
  { file: 'publish/render/template.ts', begins: '', why: "the build's own index.html" },
  {
    file: 'speech/rules-amounts.ts',
    begins: '',
    why: 'so many digits from each place: counted quantifiers only',
  },
  { file: 'speech/rules-codes.ts', begins: '[\\w.+-]{1,64}@', why: 'counted quantifiers only' },
  {
    file: 'speech/rules-codes.ts',
    begins: '\\b[\\w-]{1,63}',
    why: 'counted quantifiers only, after a boundary',
  },
  { file: 'speech/rules-codes.ts', begins: '([A-Za-z]{1,20})-?', why: 'counted quantifiers only' },
  {
    file: 'speech/rules-marks.ts',
    begins: '^[\\s，、；：。]+|[\\s，]+$',
    why: 'runs were made one mark by the rules before',
  },
]

/** Regular expressions whose analysis takes seconds each: `npm run bench -- regexes` does them too. */
export const SLOW: readonly { file: string; begins: string }[] = [
  { file: 'domain/text.ts', begins: '…*(?:[：，]' },
  { file: 'features/reader/fine.ts', begins: '([，。、；：”’》）】]' },
  { file: 'ingest/steps/lines/shapes.ts', begins: '^(?:[□■○●◎]' },
  { file: 'ingest/tag/everywhere.ts', begins: '^(?:\\p{Script=Han}{2,8}' },
  { file: 'ingest/tag/people/reporters.ts', begins: '^(?:[、，,\\s和]' },
  { file: 'publish/deploy/order.ts', begins: '^(index' },
  { file: 'publish/setting/phrases.ts', begins: '(?:第|近|约' },
]
