import type {Candidate} from './candidate.js'
import {placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import lists from './national-team.json' with {type: 'json'}
import {phraseEnd, phrasesOf} from './phrases.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'

const TEAM = phrasesOf([lists.team])
const TEAM_KEY = keyOf(lists.team)
const SPORTS = phrasesOf(lists.sports)
const HOME_WORDS = phrasesOf(lists.home)
const GROUPS = phrasesOf(lists.groups)
const COUNTRY = entryKinds('country')
/** In Persian news a team without its country is that of Iran. */
const HOME = 'IR'

/** What a name says of a national team; empty where it says nothing. */
interface Team {
  readonly country: string
  readonly sport: string
  /** امید, بانوان: a team of its own beside the first. */
  readonly group: string
}

/** A mention in its sentence. */
export interface Placed {
  readonly view: SentenceView
  readonly candidate: Candidate
}

/**
 * National teams by country, sport and group, as clusters compare them: what a mention leaves out is what the only such team of the article has
 * (تیم ملی, تیم ملی فوتبال and تیم ملی ایران). Others are as they were.
 */
export function withNationalTeams(mentions: readonly Placed[]): Candidate[] {
  const teams = mentions.map(({view, candidate}) => teamOf(view, candidate))
  const told = different(teams)
  return mentions.map(({candidate}, i) => {
    const team = teams[i]
    const key = team && keyAmong(team, told)
    return key ? {...candidate, key, shorts: []} : candidate
  })
}

/** The key of the team that bare تیم ملی means in an article; undefined where several may be meant, or none is named. */
export function teamMeant(mentions: readonly Placed[]): string | undefined {
  const told = different(mentions.map(({view, candidate}) => teamOf(view, candidate)))
  const keys = new Set(told.filter(({country, sport}) => country || sport).map((team) => keyAmong(team, told)))
  return keys.size === 1 ? [...keys][0] : undefined
}

/** The end of a national team's name without words behind it that say nothing of a team: خوب in تیم ملی خوب. Its end where it is none. */
export function teamEnd(view: SentenceView, {first, next}: {first: number; next: number}): number {
  let at = phraseEnd(view, first, TEAM)
  if (at === undefined) return next
  while (at < next) {
    const end: number =
      phraseEnd(view, at, SPORTS) ??
      phraseEnd(view, at, HOME_WORDS) ??
      phraseEnd(view, at, GROUPS) ??
      hitAt(view, at, placeKinds)?.next ??
      at
    if (end === at) return /\p{L}/u.test(keyAt(view, at)) ? at : next
    at = end
  }
  return next
}

function teamOf(view: SentenceView, {label, first, next}: Candidate): Team | undefined {
  if (label !== 'ORG') return undefined
  const from = phraseEnd(view, first, TEAM)
  if (from === undefined || from > next) return undefined
  let country = ''
  let sport = ''
  let group = ''
  for (let at = from; at < next; ) {
    const land = hitAt(view, at, COUNTRY)
    const end = phraseEnd(view, at, SPORTS) ?? phraseEnd(view, at, HOME_WORDS) ?? land?.next ?? at + 1
    if (phraseEnd(view, at, SPORTS)) sport += keysBetween(view, at, end)
    else if (phraseEnd(view, at, HOME_WORDS)) country ||= HOME
    else if (land) country = land.entry.ref ?? land.entry.key
    else group += keysBetween(view, at, end)
    at = end
  }
  return {country, sport, group}
}

/** Each team once, so that an article that names them ten thousand times takes no longer than it must. */
const different = (teams: readonly (Team | undefined)[]): Team[] => [
  ...new Map(
    teams.flatMap((team) => (team ? [[`${team.country} ${team.sport} ${team.group}`, team] as const] : [])),
  ).values(),
]

function keyAmong({country, sport, group}: Team, all: readonly Team[]): string {
  const peers = all.filter((team) => team.group === group)
  const lands = new Set(
    peers.flatMap((team) => (team.country && (!sport || team.sport === sport) ? [team.country] : [])),
  )
  // One foreign team alone may be meant without its country; beside others, Iran's is.
  const land = country || (lands.size === 1 ? [...lands][0]! : HOME)
  const sports = new Set(peers.flatMap((team) => (team.sport && (team.country || land) === land ? [team.sport] : [])))
  return `${TEAM_KEY} ${land} ${group} ${sport || (sports.size === 1 ? [...sports][0]! : '')}`
}
