import affixes from '../affixes.json' with {type: 'json'}
import {keyOf} from '../gazetteer/fold.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import lists from './no-person.json' with {type: 'json'}
import things from './things.json' with {type: 'json'}

/** آل سعود alone, not حمد آل ثانی. */
const DYNASTIES = new Set(lists.dynasties.map(keyOf))
const OCCASIONS = new Set(lists.occasions.map(keyOf))
/** Heads, and adjectives that describe them. */
const DESCRIBED = lists.adjectivesBehind.map(({heads, adjectives}) => ({
  heads: new Set(heads.map(keyOf)),
  adjectives: new Set(adjectives.map(keyOf)),
}))
/** Plants, foods, what a body has and takes, and what is made by hand: pages without news are full of them. */
const THINGS = new Set(Object.values(things).flat().map(keyOf))
const GIVEN = entryKinds('given')
const KNOWN = entryKinds('family', 'figure')
const PLURAL = keyOf(affixes.plural)
/** Fathatan to kasra, and sukun. A shadda alone stands in modern names too: محمّد. */
const VOWEL_MARK = /[\u064b-\u0650\u0652]/gu
const LETTER = /\p{L}/gu
/** A word with so many of them a letter is quoted from the Koran or a prayer; a foreign name may have one or two: سِپولوِدا. */
const MARKED = 0.45

/**
 * Whether words that look like a person are none: feasts and rites (رمضان المبارک), plants and foods, an adjective of a revered person or of a dynasty
 * behind what it describes (عاشورای حسینی, عصر صفوی), words of a quoted verse, and words of grammar. `isKnown` where the article has named
 * somebody so in full: باروز is not با روز then.
 */
export function isNoPerson(view: SentenceView, first: number, next: number, isKnown = false): boolean {
  for (let at = first; at < next; at++) {
    if (OCCASIONS.has(keyAt(view, at)) || isMarked(view.words[at]!.text)) return true
  }
  if (isThing(view, first, next) || isPlural(view, first, next)) return true
  if (!isKnown && isGrammar(view, first, next)) return true
  if (DYNASTIES.has(keysBetween(view, first, next))) return true
  // The head is in the mention or right before it.
  const length = next - first
  if (length > 2) return false
  const head = keyAt(view, length === 1 ? first - 1 : first)
  return DESCRIBED.some(({heads, adjectives}) => heads.has(head) && adjectives.has(keyAt(view, next - 1)))
}

/** ژل آلوئه‌ورا, کولیت السروز; not ریحانه کاری, nor somebody called by a flower's name. */
function isThing(view: SentenceView, first: number, next: number): boolean {
  if (hitAt(view, first, GIVEN)) return next === first + 1 && THINGS.has(keyAt(view, first)) && isInRow(view, first)
  if (hitAt(view, next - 1, KNOWN)) return false
  for (let at = first; at < next; at++) if (THINGS.has(keyAt(view, at))) return true
  return false
}

/** A noun of so many letters behind a function word is glued to it by no chance. */
const LONG = 5

/** «در هر», and «درهر» that lacks its space: function words alone are nobody's name. */
function isGrammar(view: SentenceView, first: number, next: number): boolean {
  const {common, functionWords} = view.tables
  // «ازافراد»
  const isLongNoun = (rest: string) => rest.length >= LONG && common.has(rest)
  const isGlued = (key: string) => {
    for (let at = 2; at <= key.length - 2; at++)
      if (functionWords.has(key.slice(0, at)) && (functionWords.has(key.slice(at)) || isLongNoun(key.slice(at))))
        return true
    return false
  }
  for (let at = first; at < next; at++) {
    const {key} = view.words[at]!
    const isName = hitAt(view, at, KNOWN) || hitAt(view, at, GIVEN)
    if (isName || (!functionWords.has(key) && !isGlued(key))) return false
  }
  return true
}

/** پونه between آویشن and ختمی. */
const isInRow = (view: SentenceView, at: number) => THINGS.has(keyAt(view, at - 2)) || THINGS.has(keyAt(view, at + 2))

/** آبی اناری‌ها: many people, by what they wear or whom they follow; حاج‌رسولی‌ها behind a given name is one. */
const isPlural = (view: SentenceView, first: number, next: number) =>
  next > first + 1 && view.words[next - 1]!.atoms.at(-1) === PLURAL && !hitAt(view, first, GIVEN)

const isMarked = (text: string) => count(text, VOWEL_MARK) >= Math.max(2, MARKED * count(text, LETTER))

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0
