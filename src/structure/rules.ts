import {type Line, lineOf} from './lines.js'
import {remembered} from './remembered.js'
import {advertisement} from './rules/advertisement.js'
import {agencyLines} from './rules/agency-lines.js'
import {breadcrumb} from './rules/breadcrumb.js'
import {byline} from './rules/byline.js'
import {code} from './rules/code.js'
import {comments} from './rules/comments.js'
import {copyright} from './rules/copyright.js'
import {date} from './rules/date.js'
import {details} from './rules/details.js'
import {endMarker} from './rules/end-marker.js'
import {menu} from './rules/menu.js'
import {mostRead} from './rules/most-read.js'
import {promotion} from './rules/promotion.js'
import {related} from './rules/related.js'
import type {BoilerplateRule, Reach} from './rules/rule.js'
import {share} from './rules/share.js'
import {tags} from './rules/tags.js'
import {ticker} from './rules/ticker.js'
import {views} from './rules/views.js'

/** Every rule that takes a line for boilerplate, in order: the first that knows the line names the removal. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  endMarker,
  byline,
  tags,
  related,
  mostRead,
  comments,
  share,
  views,
  ticker,
  code,
  date,
  details,
  advertisement,
  promotion,
  copyright,
  agencyLines,
  breadcrumb,
  menu,
]

/** What a rule said of a line. */
export interface Verdict {
  readonly rule: string
  readonly reach: Reach
}

/** A longer line is a paragraph to every rule. */
const LONGEST = 300

/** The first rule's verdict on a line; undefined where the line may be article. Rules know a line by its text alone. */
export const judge = (line: Line): Verdict | undefined =>
  line.text.length > LONGEST ? undefined : verdictOn(line.text)

const verdictOn = remembered((text): Verdict | undefined => {
  const line = lineOf(text)
  for (const rule of boilerplateRules) {
    const reach = rule.reach(line)
    if (reach) return {rule: rule.name, reach}
  }
  return undefined
})
