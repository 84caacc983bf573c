import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import type {RawArticle} from '../document/article.js'
import type {RawSection, Removal, Structured} from '../document/structured.js'
import {spanAt, type Text, textOf} from '../text/text.js'
import {findSource} from './agency.js'
import {invisibleLines, type Line, rawLines} from './lines.js'
import {takeApart} from './news.js'
import {isNotFound} from './not-found.js'
import {keep, type Part} from './parts.js'
import {type ForeignLanguage, notPersian} from './persian.js'
import {findPublished, findUpdated} from './published.js'

/** `news` takes a page apart; `none` takes every line as a paragraph. */
export const structureModes = ['news', 'none'] as const
export type StructureMode = (typeof structureModes)[number]

/** `fa` refuses what is not Persian; `any` takes it, and says what it is; `assumed` does not look. */
export type LanguageMode = 'fa' | 'any' | 'assumed'
/** The modes that users choose from. */
export const languageModes = ['fa', 'any'] as const

type Refusal = 'article/empty' | 'article/not-persian' | 'article/listing' | 'article/not-found'

/** Changes with every change of a rule: records name it. */
export const structureVersion = '1.6.0'

const EMPTY = 'The page is empty: it has no characters.'
const INVISIBLE = 'The page has no line with a visible character.'

/**
 * Takes a raw page apart into sections and removals, spans of raw in code points. Undefined, and
 * reported, where nothing is left (article/empty), where the page is in another language (article/not-persian), lists
 * articles (article/listing) or says that there is none (article/not-found). Linear in raw.
 */
export function structure(
  article: RawArticle,
  mode: StructureMode,
  report: Report,
  language: LanguageMode = 'fa',
): Structured | undefined {
  const {id, raw} = article
  const text = textOf(raw)
  const lines = rawLines(text, mode === 'news' ? article.blocks : undefined)
  if (lines.length === 0) return refuse('article/empty', raw === '' ? EMPTY : INVISIBLE)
  const foreign = language === 'assumed' ? undefined : notPersian(sampleOf(lines))
  if (mode === 'none') {
    if (foreign && language === 'fa') return refuseLanguage(foreign)
    const parts = lines.map((line) => keep(line, 'paragraph'))
    return {...finish(article, text, parts), ...(foreign && {language: foreign.code})}
  }
  if (isNotFound(lines)) return refuse('article/not-found', 'The page says that the requested page does not exist.')
  if (foreign && language === 'fa') return refuseLanguage(foreign)
  if (article.notArticle === 'listing')
    return refuse(
      'article/listing',
      'The page lists articles: its long lines are excerpts, each beside a link to an item.',
    )
  const parts = takeApart(lines)
  if (!parts.some((part) => 'kind' in part && (part.kind === 'paragraph' || part.kind === 'lead'))) {
    return refuse(
      'article/empty',
      lines.length === 1
        ? 'The one line does not read like a paragraph of an article.'
        : `None of the ${lines.length} lines reads like a paragraph of an article.`,
    )
  }
  const structured = finish(article, text, parts)
  const {metadata} = article
  const updated = metadata.updated_at ?? findUpdated(parts)
  return {
    ...structured,
    ...(foreign && {language: foreign.code}),
    metadata: {
      ...metadata,
      ...findSource(parts, metadata),
      publishedAt: findPublished(parts, metadata),
      ...(updated !== null && {updated_at: updated}),
    },
  }

  function refuseLanguage({reason}: ForeignLanguage): undefined {
    return refuse('article/not-persian', `The letters of the page ${reason}.`)
  }

  function refuse(code: Refusal, message: string): undefined {
    report(diagnostic(code, message, {id}))
    return undefined
  }
}

/** The longer lines tell the language best, each by its head: menus may be in any, and one line of code is one line. */
function sampleOf(lines: readonly Line[]): string {
  const long = lines.filter(({text}) => text.length >= 60)
  return (long.length > 0 ? long : lines)
    .slice(0, 200)
    .map(({text}) => text.slice(0, 300))
    .join('\n')
}

function finish({id, raw, metadata}: RawArticle, text: Text, parts: readonly Part[]): Structured {
  const sections: RawSection[] = []
  const removals: Removal[] = []
  const remove = (from: number, to: number, rule: string) => {
    const {start, end} = spanAt(text, from, to)
    removals.push({start, end, rule})
  }
  const section = (from: number, to: number, kind: RawSection['kind']) => {
    const {start, end} = spanAt(text, from, to)
    sections.push({start, end, kind})
  }
  for (const part of parts) {
    const {start, end} = part.line
    if (!('kind' in part)) remove(start, end, part.rule)
    else if ('cut' in part) {
      section(start, start + part.line.text.slice(0, part.cut).trimEnd().length, part.kind)
      remove(start + part.cut + leading(part.line.text.slice(part.cut)), end, part.rule)
    } else section(start, end, part.kind)
  }
  for (const {start, end} of invisibleLines(raw)) remove(start, end, 'invisible-line')
  removals.sort((a, b) => a.start - b.start)
  return {id, raw, metadata, sections, removals}
}

const leading = (string: string) => string.length - string.trimStart().length
