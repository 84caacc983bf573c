import type {Sentence} from '../document/layers.js'
import type {Stage} from '../document/stage.js'
import {indexAt, spanAt} from '../text/text.js'
import {splitSection} from './split-section.js'

/** Sentences of each section: they lie inside it and cover all its characters but white space. */
export const sentences: Stage<never, 'sentences'> = {
  name: 'khabar-sentences',
  version: '1.0.0',
  requires: [],
  provides: ['sentences'],
  anyLanguage: true,
  run({text, sections}) {
    const found: Sentence[] = []
    for (const section of sections) {
      splitSection(text.string, indexAt(text, section.start), indexAt(text, section.end), (start, end) => {
        found.push(spanAt(text, start, end))
      })
    }
    return {sentences: found}
  },
}
