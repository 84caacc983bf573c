import {age} from './age/age.js'
import {count} from './count/count.js'
import {date} from './date/date.js'
import {duration} from './duration/duration.js'
import {fraction} from './fraction/fraction.js'
import {frequency} from './frequency/frequency.js'
import type {FactKind} from './kind/kind.js'
import {measure} from './measure/measure.js'
import {money} from './money/money.js'
import {multiple} from './multiple/multiple.js'
import {ordinal} from './ordinal/ordinal.js'
import {percent} from './percent/percent.js'
import {score} from './score/score.js'
import {time} from './time/time.js'

/**
 * Every kind of fact. Where two claim the same text the longer span wins, then the one that stands first here: count
 * takes what is left.
 */
export const kinds: readonly FactKind[] = [
  date,
  time,
  score,
  age,
  duration,
  frequency,
  money,
  measure,
  percent,
  multiple,
  fraction,
  ordinal,
  count,
]
