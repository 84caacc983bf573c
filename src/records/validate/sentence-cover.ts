import type {RecordCheck} from './check.js'
import {isInside, isMade, quoted, rangeOf, sliceOf} from './spans.js'

/** Each sentence lies in one section, and together they hold every character that is no space. */
export const sentenceCover: RecordCheck<'sentence/crosses-section' | 'sentence/gap'> = {
  codes: ['sentence/crosses-section', 'sentence/gap'],
  run({record, text}, flaw) {
    if (!isMade(record, 'sentences')) return
    const {sections, sentences} = record
    let s = 0
    let end = 0
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i]!
      if (!isInside(sentence, text)) continue
      while (s < sections.length && sections[s]!.end <= sentence.start) s++
      const section = sections[s]
      if (section && sentence.start < section.end && sentence.end > section.end) {
        const message = `sentences[${i}] at ${rangeOf(sentence)} crosses the end of sections[${s}] at ${section.end}.`
        flaw('sentence/crosses-section', `/sentences/${i}`, message, {
          start: sentence.start,
          end: sentence.end,
          related: [`/sections/${s}`],
        })
      }
      if (sentence.start > end) uncovered(end, sentence.start, `/sentences/${i}`)
      if (sentence.end > end) end = sentence.end
    }
    if (end < text.length) uncovered(end, text.length, '/sentences')

    function uncovered(from: number, to: number, pointer: string): void {
      const found = sliceOf(text, {start: from, end: to})
      if (found.trim() === '') return
      flaw(
        'sentence/gap',
        pointer,
        `${quoted(found.trim())} at ${rangeOf({start: from, end: to})} is in no sentence.`,
        {start: from, end: to},
      )
    }
  },
}
