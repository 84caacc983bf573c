import {from} from 'arquero'
import type {CountedArticle} from './article.js'
import {addValue, createHistogram, type Histogram, spreadColumns, spreadOf} from './histogram.js'
import {shareOf} from './share.js'
import {stateOf, type TableStatistic} from './statistic.js'

/** What is counted in each article. */
const measures: Readonly<Record<string, (article: CountedArticle) => number>> = {
  characters: ({characters}) => characters,
  sentences: ({sentences}) => sentences.length,
  tokens: ({forms}) => forms.length,
  entities: ({record}) => record.entities.length,
  facts: ({record}) => record.facts.length,
  edits: ({record}) => record.edits.length,
}

/** How long articles are, and how many spans they have. */
export const articleLengths: TableStatistic = {
  name: 'article-lengths',
  title: 'Article lengths',
  note: 'Lengths and numbers of spans per article: minimum, median, 90th percentile and maximum.',
  start(saved) {
    const histograms = stateOf(saved, () => Object.keys(measures).map(createHistogram))
    return {
      state: histograms,
      add(article) {
        for (const [i, measure] of Object.values(measures).entries()) addValue(histograms[i]!, measure(article))
      },
      table: () =>
        from(
          Object.keys(measures).map((of, i) => ({of, ...spreadOf(histograms[i]!)})),
          ['of', ...spreadColumns],
        ),
    }
  },
}

/** Tokens of a sentence, by the kind of its section. */
export const sentenceLengths: TableStatistic = {
  name: 'sentence-lengths',
  title: 'Sentence lengths',
  note: 'Tokens per sentence, by the kind of section; very long sentences are often lists or pages without punctuation.',
  start(saved) {
    const bySection = stateOf(saved, () => new Map<string | null, {sentences: number; lengths: Histogram}>())
    return {
      state: bySection,
      add({sentences}) {
        for (const {section, tokens} of sentences) {
          let own = bySection.get(section)
          if (!own) {
            own = {sentences: 0, lengths: createHistogram()}
            bySection.set(section, own)
          }
          own.sentences++
          addValue(own.lengths, tokens)
        }
      },
      table: () =>
        from(
          [...bySection].map(([section, {sentences, lengths}]) => ({section, sentences, ...spreadOf(lengths)})),
          ['section', 'sentences', ...spreadColumns],
        ).orderby('section'),
    }
  },
}

/** Sentences with this many facts or more are one row. */
const MANY_FACTS = 5

/** How many numeric facts a sentence has. */
export const factsInSentences: TableStatistic = {
  name: 'facts-in-sentences',
  title: 'Facts per sentence',
  note: 'Sentences by the number of facts that begin in them.',
  start(saved) {
    const counts = stateOf(saved, () => new Array<number>(MANY_FACTS + 1).fill(0))
    return {
      state: counts,
      add({sentences}) {
        for (const {facts} of sentences) counts[Math.min(facts, MANY_FACTS)]!++
      },
      table() {
        const total = counts.reduce((sum, count) => sum + count, 0)
        return from(
          counts.map((sentences, facts) => ({
            facts: facts === MANY_FACTS ? `${MANY_FACTS} or more` : String(facts),
            sentences,
            share: shareOf(sentences, total),
          })),
          ['facts', 'sentences', 'share'],
        )
      },
    }
  },
}
