import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { xmlElement, xmlText, XML_HEAD } from './xml.ts'

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['垂直\u000B制表\u0000', '垂直制表'],
  ['孤立\uD800代理\uFFFE', '孤立代理'],
  ['𠮷', '𠮷'],
])('%j in XML', (text, xml) => {
  expect(xmlText(text)).toBe(xml)
})

test('libxml2 reads any text', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), 500)
  const lines = texts.map((text) => xmlElement('a', text, { b: text })).join('\n')
  const { errors } = await validateXML({
    xml: `${XML_HEAD}<r>${lines}</r>`,
    normalization: 'format',
  })
  expect(errors).toEqual([])
})
