import { expect, test } from 'vitest'
import { criticalCss, parseCss } from './critical.ts'

const critical = (css: string, html: string) => criticalCss(parseCss(css), html).style

test('rules stay whose every class is in the page, and those without a class', () => {
  const css =
    'p{margin:0}.a{top:0}.a .b{top:1em}.b,.a:hover{top:2em}.a:not(.b){top:3em}@media print{.b{top:0}}'
  expect(critical(css, '<p class="a x">')).toBe('p{margin:0}.a{top:0}.a:not(.b){top:3em}')
})

test('elements that are not in the page, fallbacks and comments are left to the whole sheet', () => {
  const css =
    'html{top:0}mark{top:0}ul,p{top:0}@media print{p{top:1em}mark{top:0}}@supports not (x:y){p{top:2em}}/*x*/'
  expect(critical(css, '<p>')).toBe('html{top:0}p{top:0}@media print{p{top:1em}}')
})

test('a rule for an attribute that is not there, or for a pointer, is left to the whole sheet', () => {
  const css = '.a{top:0}@media (hover:hover){.a:hover{top:1em}}.a:hover{top:1em}.a [aria-current]{top:2em}'
  expect(critical(css, '<p class="a">')).toBe('.a{top:0}')
  expect(critical(css, '<p class="a"><b aria-current="page">')).toBe('.a{top:0}.a [aria-current]{top:2em}')
})

test('themes stay: they hang on an attribute that is set later', () => {
  const css = ":root{color-scheme:light dark}:root[data-theme='dark']{color-scheme:dark}"
  expect(critical(css, '<p>')).toBe(css)
})

test('a size that no rule of the page reads is left to the whole sheet, also when only another one reads it', () => {
  const css = ':root{--s1:1px;--s10:2px;--x:var(--y);--y:1px}.a{top:var(--s10)}.b{top:var(--x)}'
  expect(critical(css, '<p class="a">')).toBe(':root{--s10:2px}.a{top:var(--s10)}')
  expect(critical(css, '<p class="b">')).toBe(':root{--x:var(--y);--y:1px}.b{top:var(--x)}')
})

test('what is no rule stands as in the whole sheet', () => {
  const css =
    '@layer base,page;@font-face{font-family:x;src:y}.a{top:0;.b{top:1em}}@media(width>9px){.a{top:2em}}@keyframes z{to{top:0}}'
  expect(critical(css, '<p class="a b">')).toBe(css.replace(/@keyframes.*/, ''))
  expect(critical(css, '<p class="a">')).toBe(css.replace(';.b{top:1em}', '').replace(/@keyframes.*/, ''))
})
