import type {Block} from '../../document/article.js'
import words from './elements.json' with {type: 'json'}
import {attribute, type Element, namesOf, tokensOf} from './nodes.js'

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
const SUBHEAD = named(words.subhead)
const TITLE = named(words.title)
const CAPTION = named(words.caption)
const BRAND = named(words.brand)

const holds = (tokens: ReadonlySet<string>, list: ReadonlySet<string>): boolean => {
  for (const token of tokens) if (list.has(token)) return true
  return false
}

/** What tag, class and id of an element say of it. */
export interface Traits {
  /** A reader of the page never sees it. */
  readonly isInvisible: boolean
  /** Stands for a part of the page that is around articles. */
  readonly isAside: boolean
  /** Holds no article even where it holds most of a page's text: long threads of comments do. */
  readonly isNeverMain: boolean
  /** What it says it is; undefined where it says nothing. */
  readonly kind: Block['kind'] | undefined
}

const known = new Map<string, Traits>()
/** The names of a few sites; what is kept of them stays small. */
const KEPT = 5000

/** The traits of an element; those of one tag with the same names are the same. */
export function traitsOf(element: Element): Traits {
  const names = namesOf(element)
  const key = names === '' ? element.tagName : element.tagName + names
  let traits = known.get(key)
  if (!traits) {
    if (known.size >= KEPT) known.clear()
    traits = readTraits(element, names)
    known.set(key, traits)
  }
  return traits
}

function readTraits({tagName, attrs}: Element, names: string): Traits {
  const {all, own} = tokensOf(names)
  const classes = attrs.find(({name}) => name === 'class')?.value ?? ''
  return {
    isInvisible: INVISIBLE.has(tagName) || isHiddenClass(classes.slice(0, 500)),
    isAside: ASIDE.has(tagName) || (holds(own, ASIDE_WORDS) && !(isHeading(tagName) && own.has('header'))),
    isNeverMain: NEVER_MAIN.has(tagName) || holds(all, NEVER_MAIN),
    kind: kindOf(tagName, all),
  }
}

/** «md-block-header-three» is a heading of the text, not of the page. */
const isHeading = (tagName: string) => /^h[2-6]$/.test(tagName)

function kindOf(tagName: string, tokens: ReadonlySet<string>): Block['kind'] | undefined {
  if (tagName === 'figcaption' || tagName === 'caption') return 'caption'
  if (tagName === 'body' || tagName === 'html') return undefined
  if (holds(tokens, KICKER)) return 'kicker'
  if (tagName === 'h1') return holds(tokens, BRAND) ? undefined : 'title'
  if (holds(tokens, CAPTION)) return 'caption'
  if (holds(tokens, LEAD)) return 'lead'
  // «mian-titr» holds the word for a headline too.
  if (holds(tokens, SUBHEAD)) return 'subhead'
  if (holds(tokens, TITLE)) return 'title'
  return /^h[2-6]$/.test(tagName) ? 'subhead' : undefined
}

/** «d-none d-md-block», «hidden lg:flex»: hidden on small screens only. */
const SHOWN = /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:sm|md|lg|xl|2xl):(?!hidden|invisible))/

function isHiddenClass(names: string): boolean {
  if (names === '') return false
  const list = names.split(/\s+/)
  return list.some((word) => HIDDEN.has(word)) && !list.some((word) => SHOWN.test(word))
}

/** Whether an element's own attributes hide it, whatever its names. */
export function isHidden(element: Element): boolean {
  for (const {name, value} of element.attrs) {
    if (name === 'hidden') return value !== 'until-found'
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 1000))) return true
  }
  return false
}

/** Whether an inline element's own style makes it a block. */
export function shownAsBlock(element: Element): boolean {
  const style = element.attrs.length > 0 ? attribute(element, 'style') : undefined
  return style !== undefined && /display\s*:\s*(?:block|flex|grid|table)/i.test(style.slice(0, 500))
}

/** Whether an element stays in the line of what surrounds it. */
export const isInline = (element: Element): boolean => INLINE.has(element.tagName)
