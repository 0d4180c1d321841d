import type { Problem } from '#domain/problem.ts'
import { KINDS, type TagKind } from '#domain/kinds.ts'
import { problemsZh } from '#texts/problems-zh.ts'

const kindOf = (kind: TagKind): string => KINDS[kind].words[0]
/** The other lines that have to do with it. */
const also = (places: readonly string[]): string => (places.length > 0 ? `（另见 ${places.join('、')}）` : '')
const kinds = 'people（人物）、companies（企业）、organisations（机构）、places（地名）'

/** What ingest says to the editor, in Chinese: what is wrong, and what to do. The keys are stable codes. */
export const ingestZh = {
  problem: (problem: Problem) => `${problemsZh.place(problem.place)}：${problemsZh.what(problem)}`,
  'problem-line': (problem: Problem) => problemsZh.line(problem),
  system: (message: string) => message,

  // The command line and its report.
  usage: () => `npm run ingest -- [文件…] [--out 目录] [--report 文件] [--redirects 文件] [--check]
  文件      带页头的版面文字，或 ninjs 2.x、3.x（.json）；- 是标准输入；不写文件就读 content/ 里的全部
  --out     pages/ 放在哪里（不写是 public/data）
  --report  把报告另存为 JSON
  --redirects  撤下的文章转到哪里，记在这个文件里（不写是 content/redirects.txt；另有 --out 时不记）
  --check   只读、只报告，除了要的报告什么也不写
退出码：0 全部正常；1 有文件没有收下，或有改动用不上；2 命令写错了`,
  'no-value': (option: string) => `${option} 后面要写一个值`,
  'unknown-option': (option: string) => `没有 ${option} 这个选项`,
  'nothing-to-do': (folder: string) => `没有可做的：没有写文件，${folder}/ 里也没有版面文字`,
  'no-line': (line: number, reason: string) =>
    `标准输入第 ${line} 行：${reason}：每行写成 {"id":"…","text":"…"}`,
  quarantined: (place: string, why: string) => `${place}：没有收下：${why}`,
  summary: (file: string, articles: number, paragraphs: number, counts: string, written: string) =>
    `${file}：${articles} 篇，${paragraphs} 段；${counts}${written && ` → ${written}`}`,
  counts: (counts: Record<TagKind, number>) =>
    `人物 ${counts.people}，企业 ${counts.companies}，机构 ${counts.organisations}，地名 ${counts.places}`,
  doubt: (place: string, what: string, text: string) => `${place}：${what}：${text}`,
  edit: (place: string, what: string) => `${place}：${what}`,
  added: (file: string, n: number) => `${file}：第 ${n} 篇是新的`,
  gone: (file: string, n: number, headline: string, redirect: string) =>
    `${file}：第 ${n} 篇不在了：${headline}：${redirect}`,
  'tag-led': (from: string, to: string) => `${from} 不再有文章，地址转到 ${to}`,
  'tag-back': (from: string) => `${from} 又有文章了，不再转走`,

  // A whole file.
  'not-text': (file: string) => `${file && `${file} `}既不是 UTF-8，也不是 GB18030 或 Big5：请另存为 UTF-8`,
  'too-large': (bytes: number, max: number) => `${bytes} 字节，不像是一版报纸：至多 ${max}`,
  'same-page': (other: string, date: string, page: number) =>
    `${other} 也是 ${date} 第 ${page} 版：请改正其中一个的日期或版次`,
  'page-taken': (name: string, date: string, page: number, other: string) =>
    `文件名是 ${name}，页头写的却是 ${date} 第 ${page} 版，那一版在 ${other} 里：请改正页头的日期和版次`,
  'name-differs': (date: string, page: number) => `文件名和页头说的不一样，照页头收作 ${date} 第 ${page} 版`,
  misnamed: (file: string) => `${file}：没有读：文件名要写成 2024-02-24-01.txt 这样`,
  'edits-alone': (file: string) => `${file}：没有用上：旁边没有它改的那一版`,
  'published-broken': (problem: Problem) =>
    `已发布的这一版读不出来，各篇的序号记在里面：${problemsZh.line(problem)}：请恢复它；要重新编号，就删掉它`,
  empty: () => '页头下面没有文字：把这一版贴在那里',
  'single-on-page': () => '只有一篇，而这一版原来不止一篇：把各篇放进一个 composite，或给它另一个版次',
  'long-paragraph': (length: number, max: number) => `有一段长 ${length} 字：请分段，每段至多 ${max} 字`,

  // The header of a page text.
  'no-header': () => '没有页头：文件开头写一行“---”，接着写 paper:、date:、page:，再写一行“---”',
  'not-a-field': (line: string) => `“${line}”不是页头的一行：写成“名称: 内容”`,
  'field-twice': (field: string) => `${field} 写了两次：留一个`,
  'field-missing': (field: string) => `页头缺 ${field}：加一行“${field}: …”`,
  'field-wrong': (field: string, value: string) =>
    `${field} 写的是 ${value}：${
      {
        date: '写成 2024-02-24 这样存在的一天',
        page: '写 1 到 99 的数',
        dateCertainty: '写 printed 或 inferred',
        paper: '写报纸的名称，至多 60 字',
      }[field] ?? '请改正'
    }`,

  // What is doubtful in a page.
  mark: (before: string, after: string) => `“${before}”改成了“${after}”，旁边是外文`,
  gap: (n: number) => `有 ${n} 个字认不出，读者看到的是〓：照报纸补上`,
  joined: () => '接成一段，也许本是两段',
  'headline-by-shape': () => '看形状像标题，下面没有“本报讯”一类的电头',
  'begins-by-weight': () => '看全版像一篇的开头，也许不是',
  'begins-none-by-weight': () => '看全版不像一篇的开头，也许是标题',
  'crosshead-by-sense': () => '看上下文像小标题，也许是另一篇的标题',
  'crosshead-by-blanks': () => '上面没有空行，不像这一版的标题，当作小标题；也许是另一篇的标题',
  'name-taken': (kind: TagKind) => `标成了${kindOf(kind)}，不太有把握`,
  'name-left': (kind: TagKind) => `也许是${kindOf(kind)}，没有标`,
  furniture: (
    what:
      'page number' | 'jump line' | 'editor line' | 'page head' | 'imprint' | 'advertisement' | 'site line',
  ) =>
    `${
      {
        'page number': '页码',
        'jump line': '转版的话',
        'editor line': '编辑署名',
        'page head': '报眉',
        imprint: '报社信息',
        advertisement: '广告',
        'site line': '网站自己的话',
      }[what]
    }，不属于文章，已略去`,

  // ninjs.
  'no-json': (reason: string) => `不是 JSON（${reason}）：请在这里改正，或给版面文字（.txt）`,
  'not-ninjs': (problem: Problem) =>
    `${problemsZh.place(problem.place)}：${problemsZh.what(problem)}：与 ninjs 2.x、3.x 不符`,
  'no-article': () => '没有文章：给一个 text 条目，或一个 associations 里有文章的 composite',
  'no-body': (place: string) =>
    `${place}.bodies：没有 text/plain、text/html 或 application/xhtml+xml：加上其中一种`,
  'no-headline': (place: string) => `${place}：没有标题也没有正文：写上 headlines 或 title，以及 bodies`,
  'no-day': () =>
    'contentCreated：看不出是哪一天：写成 2024-02-24T00:00:00+08:00，或把文件命名为 2024-02-24-01.json',
  'no-paper': () => 'copyrightHolder：报名取自这里：写上，至多 60 字',
  'page-assumed': () => '没有版次，当作第 1 版：把文件命名为 2024-02-24-01.json',
  'picture-of-page': (place: string) => `略去 ${place}：是这一版的图片，不属于哪一篇`,
  'not-usable': (place: string, status: string) => `略去 ${place}：它的 pubStatus 是 ${status}`,
  'no-picture': (place: string) => `略去 ${place}：图片没有地址或宽高`,

  // Edits.
  'not-applied': (why: string) => `用不上：${why}`,
  'no-edit': (verb: string, verbs: readonly string[]) => `“${verb}”不是改动：可写 ${verbs.join('、')}`,
  'form-headline': () => '写成“headline 标题 | main 新标题”（或 kicker、sub）',
  'form-article': () => '写成“article 标题全文”',
  'form-no-article': () => '写成“no-article 标题”',
  'form-join': () => '写成“join 前段末尾 | 后段开头”',
  'form-split': () => '写成“split 前段末尾 | 后段开头”',
  'form-tag': () => `写成“tag people 张三 | role 区长 | in 标题”；类别有 ${kinds}`,
  'form-untag': () => `写成“untag places 海角 | in 标题”；类别有 ${kinds}`,
  'form-roles': () => '写成“roles 张三 | role 区长 | in 标题”',
  'headline-empty': () => '标题不能为空：main 后面要有文字',
  'nowhere-on-page': (text: string) => `“${text}”在这一版里找不到：请改正引文，或去掉这一行`,
  'many-on-page': (text: string, n: number) => `“${text}”有 ${n} 处：请引标题全文`,
  'many-begin': (text: string, n: number) => `有 ${n} 篇以“${text}”开头：请引标题全文`,
  'first-article': (text: string) => `“${text}”是这一版第一篇的标题：前面没有可以并入的文章`,
  'no-seam': (end: string, begin: string) =>
    `“${end}｜${begin}”在这一版里没有相接的地方：请改正引文，或去掉这一行`,
  'many-seams': (end: string, begin: string, n: number) =>
    `“${end}｜${begin}”有 ${n} 处相接：两边都多引几个字`,
  'articles-are-given': () => '文章从哪里开始由文件本身写明：请在文件里改',
  'no-articles': () => '这一版没有文章',
  'not-in-text': (name: string) => `正文里没有“${name}”：请改正名字，或去掉这一行`,
  'not-a-person': (name: string) => `“${name}”没有标成人物：加一行“tag people ${name}”`,
  'edit-apart': (name: string, meant: string) =>
    `名录写明“${name}”和“${meant}”不同：去掉这一行，或去掉名录里的 apart`,
  'inside-longer': (name: string) => `“${name}”只出现在更长的名字里：先用 untag 去掉那些`,
  'headed-by-none': (text: string) => `没有以“${text}”为标题的文章：请改正引文，或去掉这一行`,
  'headed-by-many': (text: string, n: number) => `有 ${n} 篇以“${text}”为标题：请多引几个字`,

  // The registry of names.
  'no-entry': (line: string) => `“${line}”不是名录的一行：写成“people 姓名”或“companies 全称 = 简称”`,
  'split-form': () => 'split 要写哪一篇和另用的名字：“split people 李明 2024-02-24/01/3 = 李明（医生）”',
  'apart-form': () => 'apart 要写两个以上不同的名字：“apart people 张伟 | 张伟（医生）”',
  'two-meanings': (form: string, kind: TagKind, name: string, place: string) =>
    `“${form}”在 ${place} 里是${kindOf(kind)}“${name}”：留一个；同名的人用 split 分开`,
  'alias-circle': (names: readonly string[], others: readonly string[]) =>
    `${names.map((name) => `“${name}”`).join('就是')}，绕成了圈${also(others)}：去掉其中一行`,
  'kept-apart': (names: readonly string[], meaning: string, others: readonly string[], apart: string) =>
    `${names.map((name) => `“${name}”`).join('和')}都成了“${meaning}”${also(others)}，而 ${apart} 写明两者不同：去掉其中一行`,
}
