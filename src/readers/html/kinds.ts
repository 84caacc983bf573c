import type {Block} from '../../document/article.js'
import words from './elements.json' with {type: 'json'}
import {attribute, type Element, tokensOf} from './nodes.js'

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list)
const INVISIBLE = set(words.invisible)
const INLINE = set(words.inline)
const HIDDEN = set(words.hidden)
const ASIDE = set(words.boilerplate)
const ASIDE_WORDS = set(words.boilerplateWords)
const NEVER_MAIN = set(words.neverMain)
const LEAD = set(words.lead)
const KICKER = set(words.kicker)
const TITLE = set(words.title)
const CAPTION = set(words.caption)

const holds = (tokens: ReadonlySet<string>, list: ReadonlySet<string>): boolean => {
  for (const token of tokens) if (list.has(token)) return true
  return false
}

/** Whether a reader of the page never sees the element. */
export function isInvisible(element: Element): boolean {
  if (INVISIBLE.has(element.tagName)) return true
  let hidden = false
  for (const {name, value} of element.attrs) {
    if (name === 'hidden') hidden = value !== 'until-found'
    else if (name === 'style') hidden ||= /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 1000))
    else if (name === 'class')
      hidden ||= value
        .slice(0, 500)
        .split(/\s+/)
        .some((word) => HIDDEN.has(word))
  }
  return hidden
}

/** Whether an element stays in the line of what surrounds it. */
export const isInline = (element: Element): boolean => INLINE.has(element.tagName)

/** Whether element or class name stand for a part of the page that is around articles. */
export const isAside = (element: Element): boolean =>
  ASIDE.has(element.tagName) || (element.attrs.length > 0 && holds(tokensOf(element), ASIDE_WORDS))

/** Whether an element holds no article even where it holds most of a page's text: long threads of comments do. */
export const isNeverMain = (element: Element): boolean =>
  NEVER_MAIN.has(element.tagName) || (element.attrs.length > 0 && holds(tokensOf(element), NEVER_MAIN))

/** What an element says it is; undefined where it says nothing. */
export function kindOf(element: Element): Block['kind'] | undefined {
  const {tagName} = element
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'body' || tagName === 'html') return undefined
  const tokens = element.attrs.length > 0 ? tokensOf(element) : set([])
  if (holds(tokens, KICKER)) return 'kicker'
  if (tagName === 'h1') return 'title'
  if (holds(tokens, CAPTION)) return 'caption'
  if (holds(tokens, LEAD)) return 'lead'
  if (attribute(element, 'itemprop') === 'headline' || holds(tokens, TITLE)) return 'title'
  return /^h[2-6]$/.test(tagName) ? 'subhead' : undefined
}
