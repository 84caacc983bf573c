import {textOf} from '../../text/text.js'
import type {RecordCheck} from './check.js'
import {isInside, quoted, rangeOf, sliceOf} from './spans.js'

/** Sections are the lines of the text: each one whole line, one newline between two, nothing left over. */
export const sectionLines: RecordCheck<'section/gap' | 'section/line-break'> = {
  codes: ['section/gap', 'section/line-break'],
  run({record: {sections}, text}, flaw) {
    let end = -1
    for (let i = 0; i < sections.length; i++) {
      const section = sections[i]!
      // Reported by the checks of spans; what lies between them is unknown.
      if (!isInside(section, text) || section.start < end) return
      between(end, section.start, `/sections/${i}`)
      end = section.end
      const slice = sliceOf(text, section)
      const lineBreak = slice.indexOf('\n')
      if (lineBreak >= 0) {
        const at = section.start + textOf(slice.slice(0, lineBreak)).length
        flaw(
          'section/line-break',
          `/sections/${i}`,
          `sections[${i}] at ${rangeOf(section)} contains a newline at ${at}: a section is one line.`,
          section,
        )
      }
    }
    between(end, text.length + 1, '/sections')

    /** Between the end of one section and the start of the next there is a newline; before the first and after the last, nothing. */
    function between(from: number, to: number, pointer: string): void {
      const gap = {start: Math.max(from, 0), end: Math.min(to, text.length)}
      const found = sliceOf(text, gap)
      const expected = from >= 0 && to <= text.length ? '\n' : ''
      if (found === expected) return
      const wanted = expected ? 'one newline between two sections' : 'sections that cover the whole text'
      flaw(
        'section/gap',
        pointer,
        `found ${found ? quoted(found) : 'nothing'} at ${rangeOf(gap)}, expected ${wanted}.`,
        gap,
      )
    }
  },
}
