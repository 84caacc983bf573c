import type {BoxLine} from './line-builder.js'
import words from './wrapped.json' with {type: 'json'}

/** Old pages break their lines after some 60 letters; a longer line is a paragraph of its own. */
const LONGEST = 130
const SHORTEST = 12
const ENDS = /[.!؟?…:؛»"”)]$/
/** Words that lead on: no paragraph and hardly a verse ends with one. */
const LEADING_ON: ReadonlySet<string> = new Set(words.leadingOn)

/** A run of lines of one block, each with the number of line breaks before it. */
interface Run {
  readonly first: number
  readonly end: number
}

/**
 * Joins what a page wraps by br: lines of one block, most of which end inside a sentence, some with a word that leads on.
 * Two breaks part paragraphs. Verses, addresses and lists stay line by line.
 */
export function joinWrappedLines(lines: readonly BoxLine[]): BoxLine[] {
  const joined: BoxLine[] = []
  for (const run of runsOf(lines)) {
    const part = lines.slice(run.first, run.end)
    if (part.length < 3 || !isWrapped(part)) joined.push(...part)
    else joined.push(...paragraphsOf(part))
  }
  return joined
}

function* runsOf(lines: readonly BoxLine[]): Generator<Run> {
  let first = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.breaks > 0 && lines[i]!.block === lines[first]!.block) continue
    yield {first, end: i}
    first = i
  }
}

function isWrapped(run: readonly BoxLine[]): boolean {
  let open = 0
  let leading = 0
  let count = 0
  for (const [i, line] of run.entries()) {
    // The last line of a paragraph may be of any length, and ends it.
    if (run[i + 1]?.breaks !== 1) continue
    if (line.text.length > LONGEST || line.text.length < SHORTEST || line.linked > 0.5 || line.bold > 0.5) return false
    count++
    if (!ENDS.test(line.text)) open++
    if (LEADING_ON.has(line.text.slice(line.text.lastIndexOf(' ') + 1)) || /[.؛] \p{L}/u.test(line.text)) leading++
  }
  return count >= 2 && open >= count * 0.7 && leading >= count * 0.15
}

function paragraphsOf(run: readonly BoxLine[]): BoxLine[] {
  const paragraphs: BoxLine[] = []
  const full = Math.max(...run.map(({text}) => text.length))
  for (const [i, line] of run.entries()) {
    const before = run[i - 1]
    const last = paragraphs.at(-1)
    const begins = !before || !last || line.breaks > 1 || (ENDS.test(before.text) && before.text.length < full * 0.75)
    if (begins) paragraphs.push(line)
    else paragraphs[paragraphs.length - 1] = {...last, text: `${last.text} ${line.text}`}
  }
  return paragraphs
}
