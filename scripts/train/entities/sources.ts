// What the shipped model learns from: only data that may be shipped, and the project's own articles.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type GoldDocument, type GoldEntity, goldFormatOf} from '../../../src/formats/gold/gold.js'
import {inlineMarks} from '../../../src/formats/gold/inline-marks.js'
import {offset} from '../../../src/text/span.js'
import buildings from './building-heads.json' with {type: 'json'}
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
const BUILDING = new RegExp(`^(?:${buildings.heads.join('|')})(?=\\s)`)
/** Of tweets' EVE, which has feasts, plagues and elections too, what the guidelines call EVENT. */
const OCCASION =
  /^(?:لیگ|جام|المپیک|جشنواره|نمایشگاه|جنگ|عملیات|رزمایش|جایزه|کنگره|مسابقات|بازی‌های|رقابت‌های|سوپر|یورو)(?=\s)/
/** The state, not the land. */
const STATE = /^جمهوری اسلامی/

/** ParsTwiNER's labels by the guidelines of datasets/sample. */
function tweetLabel(label: string, surface: string) {
  if (label === 'POG') return GROUP.test(surface) ? 'ORG' : ''
  if (label === 'EVE') return OCCASION.test(surface) ? 'EVENT' : ''
  if (label === 'NAT') return ''
  if ((label === 'LOC' || label === 'ORG') && BUILDING.test(surface)) return 'FAC'
  if (label === 'ORG' && BARE.test(surface)) return ''
  if (label === 'PER' && ROLE.test(surface)) return ''
  return label === 'LOC' && STATE.test(surface) ? 'ORG' : label
}

function relabelled(document: GoldDocument, map: (label: string, surface: string) => string): GoldDocument {
  const letters = [...document.text]
  const entities = document.entities.flatMap((entity) => {
    const label = map(entity.label, letters.slice(entity.start, entity.end).join(''))
    if (label === '') return []
    const [, head = ''] = (label === 'LOC' && PLACE_HEAD.exec(letters.slice(0, entity.start).join(''))) || []
    return [{...entity, start: offset(entity.start - [...head].length), label}]
  })
  return {...document, entities}
}

/** A document without the lines that share a run of words with a sentence that judges. */
function withoutJudged({id, text, entities}: GoldDocument, isJudged: (line: string) => boolean): GoldDocument {
  const lines = text.split('\n')
  let at = 0
  let to = 0
  const kept: string[] = []
  const moved: GoldEntity[] = []
  for (const line of lines) {
    const length = [...line].length
    if (!isJudged(line)) {
      for (const {start, end, label} of entities) {
        if (start < at || end > at + length) continue
        moved.push({start: offset(start - at + to), end: offset(end - at + to), label})
      }
      kept.push(line)
      to += length + 1
    }
    at += length + 1
  }
  return {id, text: kept.join('\n'), entities: moved}
}

const composed = new URL('../../../datasets/composed/', import.meta.url).pathname
/** Composed articles that judge, and are never learnt. */
const HELD_OUT = 'held-out.txt'

/** The composed articles that are never learnt. */
export function heldOutArticles(): readonly GoldDocument[] {
  return inlineMarks.read(readFileSync(join(composed, HELD_OUT), 'utf8'), HELD_OUT, () => {})
}

/** Documents with names to learn from, and what a sentence of them counts. */
export interface TrainingSource {
  readonly name: string
  readonly weight: number
  readonly documents: readonly GoldDocument[]
}

/**
 * The sources in order. `weight` is what a sentence counts: articles are few and right in style and guidelines, tweets many
 * and neither. `data` is the folder of shared data.
 */
export function sources(data: string): readonly TrainingSource[] {
  const read = (path: string) => {
    const content = readFileSync(path, 'utf8')
    // Of composed articles some have no mark.
    const format = path.startsWith(composed) ? inlineMarks : goldFormatOf(content)
    if (!format) throw new Error(`${path}: no known format of gold`)
    return format.read(content, path.split('/').at(-1)!, (found) => process.stderr.write(`${found.message}\n`))
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

/** Unlabelled sentences for self-training, all of licences that allow shipping. */
export function unlabelled(data: string): string[] {
  const isJudged = judgedIn(data)
  const spelling = ['gozar/correct_gozar.txt', 'virastman/correct_virastman_real.txt']
  return spelling
    .flatMap((name) => readFileSync(join(data, 'gold/perspelldata', name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isJudged(line))
}
