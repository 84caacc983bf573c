import {withPersianLetters} from './fold.js'
import words from './opening.json' with {type: 'json'}

/** Words that begin what looks like a place. */
export const NO_PLACE = new RegExp(`^(?:${words.notPlaces.join('|')})(?![\\p{L}])`, 'u')

/** «زرنج (پژواک، ۲ اسد): …»: a house in brackets shows that the name before it is a place, known or not. */
export const PLACE_AND_HOUSE =
  /^(\p{L}[\p{L}\u200c]{1,14}(?: [\p{L}\u200c]{2,14}){0,2})(?:، ?\p{Nd}{1,2} \p{L}{2,10})? ?\(([\p{L}\p{Nd}\u200c]{2,20}(?: [\p{L}\u200c]{2,20})?)(?:[،, ][\p{L}\p{Nd}\s\u200c،]{1,25})?\) ?[:؛\-–—]/u
/** A name and, in brackets behind it, another: a place and a house, or a speaker and what he is. */
export function placeBeforeHouse(text: string): {readonly place: string; readonly house: string} | undefined {
  const found = PLACE_AND_HOUSE.exec(withPersianLetters(text.slice(0, 120)))
  return found && !NO_PLACE.test(found[1]!) ? {place: found[1]!, house: found[2]!} : undefined
}

/** «خبرگزاری حوزه نور – قم»: whether what follows a known name makes it another house's. */
export const beginsOther = (rest: string): boolean => /^ [\p{L}\u200c]{2,14} ?[-–—] ?\p{L}/u.test(rest)
