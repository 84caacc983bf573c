// What the shipped model learns from: only data that may be shipped, and the project's own articles.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {judgedIn} from './overlap.js'

/** Parties and fighting groups of ParsTwiNER's POG that news names as organisations; the others are adjectives and dynasties. */
const GROUP =
  /^(?:حزب|جبهه|جمعیت|شورا|سازمان|گروه|نهضت|جنبش|تشکیلات|کومله|حشد|الحشد|کتائب|طالبان|داعش|القاعده|حماس|فتح)/
/** Names only with more behind them, by the guidelines. */
const BARE = /^(?:مجلس|دولت|ارتش|پلیس|کنگره)$/
/** Roles and titles, which are no names. */
const ROLE = /^(?:رهبر|رهبری|رهبر (?:معظم )?انقلاب|مقام معظم رهبری|امام|شاه|آقا)$/
/** Heads that belong to a place's name by the guidelines, and that tweets leave outside. */
const PLACE_HEAD = /(?:^|\s)((?:استان|شهرستان|شهر|کشور|روستای|بخش|خیابان|میدان|رودخانه|جاده|جزیره) )$/
/** What tweets call LOC or ORG and the guidelines FAC, by the head. */
const BUILDING = new RegExp(
  `^(?:${JSON.parse(readFileSync(new URL('./building-heads.json', import.meta.url), 'utf8')).heads.join('|')})(?=\\s)`,
)
/** Of tweets' EVE, which has feasts, plagues and elections too, what the guidelines call EVENT. */
const OCCASION =
  /^(?:لیگ|جام|المپیک|جشنواره|نمایشگاه|جنگ|عملیات|رزمایش|جایزه|کنگره|مسابقات|بازی‌های|رقابت‌های|سوپر|یورو)(?=\s)/
/** The state, not the land. */
const STATE = /^جمهوری اسلامی/

/** ParsTwiNER's labels by the guidelines of datasets/sample. @param {string} label @param {string} surface */
function tweetLabel(label, surface) {
  if (label === 'POG') return GROUP.test(surface) ? 'ORG' : ''
  if (label === 'EVE') return OCCASION.test(surface) ? 'EVENT' : ''
  if (label === 'NAT') return ''
  if ((label === 'LOC' || label === 'ORG') && BUILDING.test(surface)) return 'FAC'
  if (label === 'ORG' && BARE.test(surface)) return ''
  if (label === 'PER' && ROLE.test(surface)) return ''
  return label === 'LOC' && STATE.test(surface) ? 'ORG' : label
}

/** @param {{text: string, entities: readonly {start: number, end: number, label: string}[]}} document @param {(label: string, surface: string) => string} map */
function relabelled(document, map) {
  const letters = [...document.text]
  const entities = document.entities.flatMap((entity) => {
    const label = map(entity.label, letters.slice(entity.start, entity.end).join(''))
    if (label === '') return []
    const [, head = ''] = (label === 'LOC' && PLACE_HEAD.exec(letters.slice(0, entity.start).join(''))) || []
    return [{...entity, start: entity.start - [...head].length, label}]
  })
  return {...document, entities}
}

/** A document without the lines that share a run of words with a sentence that judges. @param {any} document @param {(line: string) => boolean} isJudged */
function withoutJudged({id, text, entities}, isJudged) {
  const lines = text.split('\n')
  let at = 0
  let to = 0
  const kept = []
  const moved = []
  for (const line of lines) {
    const length = [...line].length
    if (!isJudged(line)) {
      for (const {start, end, label} of entities) {
        if (start >= at && end <= at + length) moved.push({start: start - at + to, end: end - at + to, label})
      }
      kept.push(line)
      to += length + 1
    }
    at += length + 1
  }
  return {id, text: kept.join('\n'), entities: moved}
}

/** Composed articles that judge, and are never learnt. */
const HELD_OUT = 'held-out.txt'

/** The composed articles that are never learnt. @param {{inlineMarks: any}} khabar */
export function heldOutArticles({inlineMarks}) {
  const content = readFileSync(new URL(`../../datasets/composed/${HELD_OUT}`, import.meta.url), 'utf8')
  return inlineMarks.read(content, HELD_OUT, () => {})
}

/**
 * The sources in order. `weight` is what a sentence counts: articles are few and right in style and guidelines, tweets many
 * and neither. @param {string} data the folder of shared data @param {{goldFormatOf: Function, inlineMarks: any}} khabar
 */
export function sources(data, {goldFormatOf, inlineMarks}) {
  const composed = new URL('../../datasets/composed/', import.meta.url).pathname
  const read = (/** @type {string} */ path) => {
    const content = readFileSync(path, 'utf8')
    // Of composed articles some have no mark.
    const format = path.startsWith(composed) ? inlineMarks : goldFormatOf(content)
    return format.read(content, path.split('/').at(-1), (found) =>
      process.stderr.write(`${found.message}\n`),
    )
  }
  const isJudged = judgedIn(data)
  const articles = readdirSync(composed)
    .filter((name) => name.endsWith('.txt') && name !== HELD_OUT)
    .sort()
  return [
    {name: 'composed', weight: 4, documents: articles.flatMap((name) => read(join(composed, name)))},
    {
      name: 'parstwiner',
      weight: 0.3,
      documents: read(join(data, 'gold/parstwiner/train.txt'))
        .map((document) => withoutJudged(document, isJudged))
        .map((document) => relabelled(document, tweetLabel)),
    },
  ]
}

/** Unlabelled sentences for self-training, all of licences that allow shipping. @param {string} data */
export function unlabelled(data) {
  const isJudged = judgedIn(data)
  const spelling = ['gozar/correct_gozar.txt', 'virastman/correct_virastman_real.txt']
  return spelling
    .flatMap((name) => readFileSync(join(data, 'gold/perspelldata', name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isJudged(line))
}
