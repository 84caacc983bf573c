import type {Block} from '../../document/article.js'
import words from './elements.json' with {type: 'json'}
import {attribute, type Element, tokensOf} from './nodes.js'

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list)
/** Class names are compared without - and _: news-lead, news_lead and newslead are one. */
const named = (list: readonly string[]) => set(list.map((name) => name.replace(/[-_]/g, '')))
const INVISIBLE = set(words.invisible)
const INLINE = set(words.inline)
const HIDDEN = set(words.hidden)
const ASIDE = set(words.boilerplate)
const ASIDE_WORDS = named(words.boilerplateWords)
const NEVER_MAIN = named(words.neverMain)
const LEAD = named(words.lead)
const KICKER = named(words.kicker)
const TITLE = named(words.title)
const CAPTION = named(words.caption)

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
    else if (name === 'class') hidden ||= isHiddenClass(value.slice(0, 500))
  }
  return hidden
}

/** «d-none d-md-block», «hidden lg:flex»: hidden on small screens only. */
const SHOWN = /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:sm|md|lg|xl|2xl):(?!hidden|invisible))/

function isHiddenClass(names: string): boolean {
  const list = names.split(/\s+/)
  return list.some((word) => HIDDEN.has(word)) && !list.some((word) => SHOWN.test(word))
}

/** Whether an inline element's own style makes it a block. */
export const shownAsBlock = (element: Element): boolean =>
  /display\s*:\s*(?:block|flex|grid|table)/i.test(attribute(element, 'style')?.slice(0, 500) ?? '')

/** Whether an element stays in the line of what surrounds it. */
export const isInline = (element: Element): boolean => INLINE.has(element.tagName)

/** Whether element or class name stand for a part of the page that is around articles. */
export const isAside = (element: Element): boolean =>
  ASIDE.has(element.tagName) || (element.attrs.length > 0 && holds(tokensOf(element).own, ASIDE_WORDS))

/** Whether an element holds no article even where it holds most of a page's text: long threads of comments do. */
export const isNeverMain = (element: Element): boolean =>
  NEVER_MAIN.has(element.tagName) || (element.attrs.length > 0 && holds(tokensOf(element).all, NEVER_MAIN))

const NONE: ReadonlySet<string> = new Set()

/** What an element says it is; undefined where it says nothing. */
export function kindOf(element: Element): Block['kind'] | undefined {
  const {tagName} = element
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'body' || tagName === 'html') return undefined
  const tokens = element.attrs.length > 0 ? tokensOf(element).all : NONE
  if (holds(tokens, KICKER)) return 'kicker'
  if (tagName === 'h1') return 'title'
  if (holds(tokens, CAPTION)) return 'caption'
  if (holds(tokens, LEAD)) return 'lead'
  if (attribute(element, 'itemprop') === 'headline' || holds(tokens, TITLE)) return 'title'
  return /^h[2-6]$/.test(tagName) ? 'subhead' : undefined
}
