/**
 * Scores the heads of items: for each number of a treebank that is a fact, whether the noun that the tree makes its head
 * is the fact's unit or classifier (inside its span) or the first noun of its item.
 *
 *   npx tsx scripts/measure/items.ts FILE… [--errors]
 *
 * FILE: CoNLL-U, or JSON lines {text, tokens, nums: [{i, head_i, deprel, head_upos}]} with i from 1. Judged are numbers
 * with the relation nummod to a noun. A number that no fact holds (the article یک, «هر دو») claims no item: such are
 * counted, by what became of them, and not judged. The head of an item is its first word that is neither a superlative
 * nor a demonstrative: a Persian noun phrase begins with its noun.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type ArticleRecord, noMetadata, standardAnnotator} from '../../src/index.js'

const annotate = standardAnnotator({structure: 'none', only: ['facts']})
const BEFORE_NOUN = /ترین$|^(این|آن|همین|همان|دیگر|سایر|چنین)$/
const NOUNS = /^(NOUN|PROPN)$/

/** A sentence of a treebank with its numbers and the words that they depend on. */
interface Row {
  readonly text: string
  readonly tokens: readonly string[]
  readonly nums: readonly {i: number; head_i: number; deprel: string; head_upos: string | undefined}[]
}

interface Range {
  readonly start: number
  readonly end: number
}

function rowsOf(path: string): Row[] {
  const string = readFileSync(path, 'utf8')
  if (path.endsWith('.jsonl'))
    return string
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return string.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    const words = lines.map((line) => line.split('\t')).filter(([id]) => /^\d+$/.test(id!))
    if (text === undefined) return []
    const nums = words
      .filter((word) => word[7] === 'nummod')
      .map((word) => ({
        i: Number(word[0]),
        head_i: Number(word[6]),
        deprel: 'nummod',
        head_upos: words[Number(word[6]) - 1]?.[3],
      }))
    return [{text, tokens: words.map((word) => word[1]!), nums}]
  })
}

/** Where each token stands in the text, in code points; undefined for one that is not there (parts of a clitic cluster). */
function placed(text: string, tokens: readonly string[]): (Range | undefined)[] {
  const letters = [...text].join('') === text ? text : text
  let at = 0
  return tokens.map((token) => {
    const start = letters.indexOf(token, at)
    if (start < 0 || start > at + 3) return undefined
    at = start + token.length
    return {start, end: at}
  })
}

/** A function from an offset of the record's text to one of the raw text. */
function toRaw({edits}: ArticleRecord) {
  return (at: number, isEnd: boolean) => {
    let shift = 0
    for (const {start, end, raw} of edits) {
      if (at < start || (at === start && (isEnd || end > start))) break
      if (at < end) return start + shift + (isEnd ? raw.length : 0)
      shift += raw.length - (end - start)
    }
    return at + shift
  }
}

type Outcome = 'right' | 'unit' | 'wrong' | 'no item' | 'not a fact' | 'not placed'

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

const {values, positionals} = parseArgs({allowPositionals: true, options: {errors: {type: 'boolean', default: false}}})
if (positionals.length === 0) throw new Error('usage: npx tsx scripts/measure/items.ts FILE… [--errors]')
for (const path of positionals) {
  const tally: Record<Outcome, number> = {right: 0, unit: 0, wrong: 0, 'no item': 0, 'not a fact': 0, 'not placed': 0}
  for (const {text, tokens, nums} of rowsOf(path)) {
    const spans = placed(text, tokens)
    const record: ArticleRecord = JSON.parse(annotate({id: 'a', raw: text, metadata: noMetadata}).line)
    const raw = toRaw(record)
    const facts = record.facts.map((fact) => ({...fact, start: raw(fact.start, false), end: raw(fact.end, true)}))
    for (const {i, head_i: at, deprel, head_upos} of nums) {
      if (deprel !== 'nummod' || !NOUNS.test(head_upos ?? '')) continue
      const [number, head] = [spans[i - 1], spans[at - 1]]
      const fact = number && facts.find((one) => overlaps(one, number))
      const outcome = !number || !head ? 'not placed' : !fact ? 'not a fact' : outcomeOf(fact, number, head, raw)
      tally[outcome]++
      if (values.errors && /wrong|no item/.test(outcome))
        console.log(
          `${outcome}\t${fact!.kind}\t[${fact!.text}] item «${fact!.item?.text ?? ''}» head «${tokens[at - 1]}»\t${text.slice(Math.max(0, number!.start - 40), number!.end + 60)}`,
        )
    }
  }
  const judged = tally.right + tally.unit + tally.wrong + tally['no item']
  console.log(`${path}: ${((100 * (tally.right + tally.unit)) / judged).toFixed(1)} % of ${judged} heads right`, tally)
}

/** Whether the tree's head lies in the fact's span (`unit`) or begins its item (`right`). */
function outcomeOf(
  fact: ArticleRecord['facts'][number],
  number: Range,
  head: Range,
  raw: (at: number, isEnd: boolean) => number,
): Outcome {
  if (overlaps(fact, head) && head.end !== number.end) return 'unit'
  if (!fact.item) return 'no item'
  const words = fact.item.text.split(/\s+/)
  const skipped = words.findIndex((word) => !BEFORE_NOUN.test(word))
  const lead = words.slice(0, Math.max(skipped, 0)).join(' ')
  const start = raw(fact.item.start + (lead ? lead.length + 1 : 0), false)
  return start >= head.start && start < head.end ? 'right' : 'wrong'
}
