import {annotatorsNamed} from './annotators.js'
import type {RecordCheck} from './check.js'
import {editsRestore} from './edits-restore.js'
import {entityLabelsDeclared} from './entity-labels.js'
import {factCurrency} from './fact-currency.js'
import {factDates} from './fact-dates.js'
import {factDigits} from './fact-digits.js'
import {factNesting} from './fact-nesting.js'
import {factRange} from './fact-range.js'
import {factScore} from './fact-score.js'
import {publishedDay} from './published-day.js'
import {sectionLines} from './section-lines.js'
import {sentenceCover} from './sentence-cover.js'
import {spanOrder} from './span-order.js'
import {spanText} from './span-text.js'
import {spansInside} from './spans-inside.js'
import {textForm} from './text-form.js'
import {tokenPlace} from './token-place.js'
import {idsAreUnique} from './unique-ids.js'

/** Everything that is checked in a record whose form the schema has passed, in the order of the report. */
export const recordChecks: readonly RecordCheck[] = [
  textForm,
  publishedDay,
  spansInside,
  spanOrder,
  spanText,
  sectionLines,
  sentenceCover,
  tokenPlace,
  idsAreUnique,
  entityLabelsDeclared,
  annotatorsNamed,
  factNesting,
  factRange,
  factDigits,
  factCurrency,
  factDates,
  factScore,
  editsRestore,
]
