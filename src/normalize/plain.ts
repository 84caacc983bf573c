import {draftOf} from '../text/edits.js'
import {composeUnicode} from './compose-unicode.js'
import type {Normalizer} from './normalize.js'
import {plainSpaces} from './plain-spaces.js'
import {removeControlCharacters} from './remove-control-characters.js'
import {runSteps} from './steps.js'

const run = runSteps([composeUnicode, [removeControlCharacters], composeUnicode, plainSpaces])

/** For texts of other languages: NFC, no control characters, plain spaces. Their letters stay as they are. */
export const plainNormalizer: Normalizer = {
  name: 'khabar-plain',
  version: '1.0.0',
  normalize: (raw) => run(draftOf(raw)),
  normalizeAll: (raws) => raws.map((raw) => run(draftOf(raw))),
}
