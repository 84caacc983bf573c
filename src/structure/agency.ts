import type {Metadata} from '../document/article.js'
import {
  type Agency,
  agenciesIn,
  agencyInLatin,
  agencyNamed,
  agencyOfSource,
  agencyOfUrl,
  agencyWritten,
} from './agencies.js'
import words from './agency.json' with {type: 'json'}
import {brandOf} from './brand.js'
import {creditedAgency, MONTHS} from './credited-agency.js'
import {bare, fold, squeeze, withPersianLetters} from './fold.js'
import {lineOf} from './lines.js'
import {brandName, isNamed, isSort, mastheadName, NEWS_NAME, ownHouse, withoutSort} from './masthead.js'
import {type OpeningWords, openingOf} from './opening.js'
import type {Part} from './parts.js'
import {anyOf} from './patterns.js'
import {placeBeforeHouse} from './place-and-house.js'
import {placeAt} from './places.js'
import {remembered} from './remembered.js'
import {JOINED_IS, NOT_NAMES, ownerOf} from './rights.js'
import {judge} from './rules.js'

/** Paragraphs whose opening may name the publisher. */
const OPENINGS = 4
const RIGHTS = new RegExp(anyOf(words.rights), 'i')
/** Whether a line speaks of rights. */
const isNotice = remembered((folded) => RIGHTS.test(folded))
const NOT_OWN = new Set([
  'boilerplate-related',
  'boilerplate-most-read',
  'boilerplate-tags',
  'boilerplate-byline',
  'boilerplate-after-end',
  'boilerplate-sidebar',
  'boilerplate-comments',
  'repeated-title',
])

/** «کندهار (صبح آمو): …», where the page calls itself so elsewhere: neither the place nor the house is in a list. */
function guessedPlace(parts: readonly Part[], {sourceName}: Metadata): string | undefined {
  const first = parts.find((part) => 'kind' in part && (part.kind === 'lead' || part.kind === 'paragraph'))
  const found = first && placeBeforeHouse(first.line.text)
  if (!found) return undefined
  const isSite = sourceName !== null && squeeze(fold(sourceName)).includes(squeeze(fold(found.house)))
  return isSite || corroborated(found.house, parts) ? found.place : undefined
}

/**
 * Publisher and dateline, as written. What is told beside the text comes first, then the page around the article (its
 * head, its rights), then the opening of the first paragraphs: a site may bring what another agency reports.
 */
export function findSource(parts: readonly Part[], metadata: Metadata): Pick<Metadata, 'agency' | 'dateline'> {
  const openings = openingsOf(parts)
  const placed = guessedPlace(parts, metadata)
  const dateline = metadata.dateline ?? datelineOf(openings) ?? placed ?? null
  const agency =
    metadata.agency ??
    (metadata.url === null ? undefined : agencyOfUrl(metadata.url)?.name) ??
    (metadata.sourceName === null ? undefined : agencyOfSource(metadata.sourceName)?.name) ??
    ownHouse(parts, metadata.sourceName) ??
    pageAgency(parts)?.name ??
    openingAgency(openings, parts) ??
    creditedAgency(parts) ??
    siteName(parts, metadata.sourceName) ??
    pageAgency(parts, true)?.name ??
    mastheadName(parts) ??
    aboutAgency(parts)?.name ??
    brandName(parts) ??
    brandOf(parts) ??
    null
  return {agency, dateline}
}

function openingsOf(parts: readonly Part[]): OpeningWords[] {
  const openings: OpeningWords[] = []
  let count = 0
  for (const part of parts) {
    if (!('kind' in part) || (part.kind !== 'lead' && part.kind !== 'paragraph')) continue
    const opening = openingOf(part.line)
    if (opening) openings.push(opening)
    if (++count === OPENINGS) break
  }
  return openings
}

/** The dateline of an opening, unless another agency's report is only retold further down. */
const datelineOf = (openings: readonly OpeningWords[]): string | null =>
  openings.find(({dateline}) => dateline !== undefined)?.dateline ?? null

function openingAgency(openings: readonly OpeningWords[], parts: readonly Part[]): string | undefined {
  const order: readonly OpeningWords['form'][] = ['dateline', 'placed', 'desk', 'report', 'speech']
  for (const form of order) {
    const known = openings.find((opening) => opening.form === form && opening.agency)
    if (known?.agency) return known.agency.name
  }
  const unknown = openings.find(({publisher}) => publisher !== undefined)?.publisher
  if (unknown === undefined) return undefined
  return corroborated(unknown, parts) || NEWS_NAME.test(unknown) ? unknown : undefined
}

/** Titles end with the section too: «تیتر | ورزش». */
const isNoSection = (name: string) => !NO_SITE.test(fold(name)) && judge(lineOf(name)) === undefined
const NO_SITE = new RegExp(`^${anyOf(words.noSites)}(?: |$)`)
/** «واتساپ»: the first address without a path on a page may be a network's. */
const isShared = (name: string) => judge(lineOf(name))?.rule === 'boilerplate-share'
/** What the site calls itself in its head's metadata, where the page shows it too, or in the line of its rights. */
function siteName(parts: readonly Part[], sourceName: string | null): string | undefined {
  const named = sourceName?.split(/\s[|:–—-]\s/, 1)[0]?.trim()
  if (named && /\p{Script=Arabic}/u.test(named) && !isSort(named)) {
    const count = named.split(' ').length
    // A picture may be all that shows the name on the page.
    if (count <= 4 && !isShared(named) && (isNamed(named, parts) || (count <= 2 && isNoSection(named))))
      return withoutSort(named)
  }
  for (const part of parts) {
    if ('kind' in part || !isNotice(part.line.folded)) continue
    const found = ownerOf(withPersianLetters(part.line.text.slice(0, 200)))
    if (found !== undefined && found.split(' ').length <= 4 && !NOT_NAMES.test(found)) return withoutSort(found)
  }
  return undefined
}

const ABOUT = new RegExp(`^${anyOf(words.about)} `)

/** «درباره کجارو», «تماس با ایسنا»: an entry of the foot that names the house. */
function aboutAgency(parts: readonly Part[]): Agency | undefined {
  for (const part of parts) {
    if ('kind' in part || part.line.words > 5) continue
    const about = ABOUT.exec(part.line.folded)
    const agency = about && agencyNamed(part.line.folded.slice(about[0].length))
    if (agency) return agency
  }
  return undefined
}

/** Whether the page names the publisher outside the article too. */
function corroborated(name: string, parts: readonly Part[]): boolean {
  const key = squeeze(bare(fold(name)))
  return key.length >= 3 && parts.some((part) => !('kind' in part) && part.line.squeezed.includes(key))
}

/** The agency whose page this is: named at the head of the page, or in the line of its rights. */
function pageAgency(parts: readonly Part[], evenPlaces = false): Agency | undefined {
  const body = parts.findIndex((part) => 'kind' in part && (part.kind === 'paragraph' || part.kind === 'lead'))
  for (const [i, part] of parts.entries()) {
    if ('kind' in part || part.line.text.length > 200) continue
    if (i < body && part.rule !== 'boilerplate-related' && part.rule !== 'boilerplate-most-read') {
      const found = isEntry(parts, i)
        ? undefined
        : headAgency(part.line.folded, evenPlaces, part.rule === 'boilerplate-date')
      if (found) return found
    }
    if (!isNotice(part.line.folded) || (i < body && NOT_OWN.has(part.rule))) continue
    if (isOtherPaper(part.line.folded)) continue
    for (const {agency} of agenciesIn(part.line.folded)) return agency
    const latin = agencyInLatin(part.line.folded)
    if (latin) return latin
    const joined = JOINED_IS.exec(part.line.folded)
    const named = joined && agencyNamed(joined[1]!)
    if (named) return named
  }
  return undefined
}

/** Whether a line stands between entries of a menu: «صدا و سیما» is a section there, not the house. */
function isEntry(parts: readonly Part[], i: number): boolean {
  const isMenu = (part: Part | undefined) => part !== undefined && 'rule' in part && part.rule === 'boilerplate-menu'
  return isMenu(parts[i - 1]) && isMenu(parts[i + 1])
}

const PAPER = new RegExp(`^${anyOf(words.papers)} `)
/** «… متعلق به هفته‌نامه دیار مهر است»: a paper of two words has no agency in its name. */
function isOtherPaper(folded: string): boolean {
  const owner = ownerOf(folded) ?? ''
  const name = owner.replace(PAPER, '')
  return name !== owner && name.includes(' ') && !agencyWritten(name) && !agencyNamed(name.split(' ')[0]!)
}

/**
 * «خبرگزاری مهر», «ایلنا / کارگری / تولید», «تیتر - خبرگزاری مهر | اخبار ایران و جهان»: a part of the line is
 * a name. «فارس» among a site's sections is the province, where anything else says who publishes.
 */
const headAgency = (folded: string, evenPlaces: boolean, isDate: boolean): Agency | undefined =>
  piecesOf(folded).find(
    // «۱۴/مهر/۱۴۰۲»: a month is no agency.
    ({piece, isPlace}) => (evenPlaces || !isPlace) && !(isDate && MONTHS.has(piece)),
  )?.agency

interface NamedPiece {
  readonly piece: string
  readonly agency: Agency
  /** Or a label of tickers that is a site's name too. */
  readonly isPlace: boolean
}

const LABELS: ReadonlySet<string> = new Set(words.labels)

/** The parts of a line that are agencies' names. */
const piecesOf = remembered((folded): readonly NamedPiece[] =>
  folded.split(/\s?[|/>›»؛;:،]\s?|\s[-–—]\s/).flatMap((piece) => {
    const agency = agencyNamed(piece)
    return agency ? [{piece, agency, isPlace: LABELS.has(piece) || placeAt(piece) >= piece.length}] : []
  }),
)
