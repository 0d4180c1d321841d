import { expect, test } from 'vitest'
import { near, parseReadings, spellings, spells, writeReadings } from './readings.ts'

const readings = parseReadings('qiao乔 jun俊 jie杰解 xie解 shan单 dan单 zhang张 yu于 zhen振 hai海')

test.each([
  ['qiaojunjie', '乔俊杰', 'full', 'every syllable'],
  ['qjj', '乔俊杰', 'short', 'initials'],
  ['qiaojj', '乔俊杰', 'short', 'mixed'],
  ['qiaoj', '乔俊杰', 'start', 'the beginning'],
  ['qiaojunj', '乔俊杰', 'short', 'syllables and an initial'],
  ['qiaojunji', '乔俊杰', 'start', 'an unfinished syllable'],
  ['xiejie', '解杰', 'full', 'any reading of a surname'],
  ['jiejie', '解杰', 'full', 'any reading of a surname'],
  ['shanjie', '单杰', 'full', 'another'],
  ['zhjie', '张杰', 'short', 'zh as an initial'],
  ['yzh', '于振海', 'short', 'three initials, though zh begins 振'],
  ['yzhh', '于振海', 'short', 'with zh as an initial'],
  ['jie', '乔俊杰', undefined, 'not from the middle'],
  ['qiaojunjies', '乔俊杰', undefined, 'too much'],
])('%s and %s: %s (%s)', (letters, name, how, _why) => {
  expect(spells(letters, name, readings)).toBe(how)
})

test('readings come back as written', () => {
  const back = parseReadings(writeReadings(readings, [...readings.keys()].join('')))
  expect(new Map(Array.from(back, ([char, all]) => [char, [...all]]))).toEqual(
    new Map(Array.from(readings, ([char, all]) => [char, [...all].sort()])),
  )
  expect(spellings('单解', readings).sort()).toEqual(['danjie', 'danxie', 'shanjie', 'shanxie'])
})

test.each([
  ['qaio', 'qiao', 1, true],
  ['qio', 'qiao', 1, true],
  ['qoo', 'qiao', 1, false],
])('%s near %s within %d: %s', (a, b, most, near_) => {
  expect(near(a, b, most)).toBe(near_)
})
