import words from './agency.json' with {type: 'json'}
import {anyOf} from './patterns.js'

/** «تمامی حقوق برای دشتستان امروز محفوظ است»: a site that khabar does not know names itself. */
const {rightsOf} = words
const SORT = `(?:${anyOf(rightsOf.sorts)}(?: ${rightsOf.adjectives.join(')?(?: ')})? )?`
const BEFORE_NAME = new RegExp(`${anyOf(rightsOf.before)} ${SORT}["«]?`, 'g')
const AFTER_NAME = new RegExp(`["»]? ${anyOf(rightsOf.after)}`)
/** Between «حقوق» and the name, and the name itself: a notice of rights has no room for more. */
const BEFORE_LENGTH = 40
const NAME_LENGTH = 30

/** Whose the rights are, as the notice says it. */
export function ownerOf(notice: string): string | undefined {
  const at = notice.indexOf(`${rightsOf.rights} `)
  if (at < 0) return undefined
  const rest = notice.slice(at + rightsOf.rights.length + 1)
  for (const before of rest.matchAll(BEFORE_NAME)) {
    if (before.index > BEFORE_LENGTH) return undefined
    const from = before.index + before[0].length
    const end = rest.slice(from, from + NAME_LENGTH + 12).search(AFTER_NAME)
    if (end >= 3 && end <= NAME_LENGTH) return rest.slice(from, from + end)
  }
  return undefined
}
/** «متعلق به ناشر» names nobody. */
export const NOT_NAMES = new RegExp(`^${anyOf(rightsOf.notNames)}(?= |$)`)
/** «متعلق به ایسناست». */
export const JOINED_IS = new RegExp(`(?<=${rightsOf.belongsTo} )(\\p{L}{2,20}?)${rightsOf.joinedIs}(?!\\p{L})`, 'u')
