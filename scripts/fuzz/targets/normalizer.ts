import type {Normalizer} from '../../../src/normalize/normalize.js'
import {loadResources} from '../../../src/pipeline/resources.js'
import {standardNormalizer} from '../../../src/pipeline/standard.js'
import {editsIn, restoreRaw} from '../../../src/text/edits.js'
import {textOf} from '../../../src/text/text.js'
import {hold, type Target, textIn} from '../target.js'
import {lines} from './pages.js'
import {holdSpans} from './spans.js'
import {words} from './words.js'

let made: Normalizer | undefined

/** One line of a page, normalized: the edits restore it, and normalizing again changes nothing. */
export const normalizer: Target = {
  name: 'normalizer',
  share: 120,
  longest: 300,
  kind: 'text',
  words,
  seeds: () => lines(12),
  run(input) {
    const raw = textIn(input).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    made ??= standardNormalizer(loadResources({model: null}))
    const {normalize} = made
    const {string, edits} = normalize(raw)
    const text = textOf(string)
    const placed = editsIn(text, edits)
    holdSpans(placed, text.length, 'edits')
    hold(restoreRaw(text, placed) === raw, () => 'the edits do not restore the raw line')
    hold(string.normalize('NFC') === string, () => 'the text is not NFC')
    hold(
      normalize(string).string === string,
      () => `normalizing again gives ${JSON.stringify(normalize(string).string)}, not ${JSON.stringify(string)}`,
    )
  },
}
