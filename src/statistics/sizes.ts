import {desc, from} from 'arquero'
import type {CountedArticle} from './article.js'
import {addForm, createFormSet, type FormSet} from './form-set.js'
import {type GroupName, groups} from './groups.js'
import {stateOf, type TableStatistic} from './statistic.js'

/** How much a set of articles holds. */
interface Sizes {
  articles: number
  characters: number
  sentences: number
  tokens: number
  readonly forms: FormSet
  entities: number
  facts: number
  edits: number
}

const columns = ['articles', 'characters', 'sentences', 'tokens', 'types', 'entities', 'facts', 'edits'] as const

const nothing = (): Sizes => ({
  articles: 0,
  characters: 0,
  sentences: 0,
  tokens: 0,
  forms: createFormSet(),
  entities: 0,
  facts: 0,
  edits: 0,
})

function count(sizes: Sizes, {record, characters, forms}: CountedArticle): void {
  sizes.articles++
  sizes.characters += characters
  sizes.sentences += record.sentences.length
  sizes.tokens += forms.length
  for (const form of forms) addForm(sizes.forms, form)
  sizes.entities += record.entities.length
  sizes.facts += record.facts.length
  sizes.edits += record.edits.length
}

const rowOf = ({forms, ...sizes}: Sizes) => ({...sizes, types: forms.size})

/** Sizes of the whole, one row. */
export const overview: TableStatistic = {
  name: 'overview',
  title: 'Size',
  note: 'Totals; types are distinct token forms.',
  start(saved) {
    const sizes = stateOf(saved, nothing)
    return {
      state: sizes,
      add: (article) => count(sizes, article),
      table: () => from([rowOf(sizes)], [...columns]),
    }
  },
}

/** The same sizes for each group of articles, the largest first or in the order of their names. */
function sizesBy(
  group: GroupName,
  order: 'largest first' | 'by name',
  about: Omit<TableStatistic, 'start' | 'groups'>,
): TableStatistic {
  return {
    ...about,
    groups: group,
    start(saved) {
      const known = stateOf(saved, () => new Map<string | null, Sizes>())
      return {
        state: known,
        add(article) {
          const key = groups[group](article.record)
          let sizes = known.get(key)
          if (!sizes) {
            sizes = nothing()
            known.set(key, sizes)
          }
          count(sizes, article)
        },
        table() {
          const rows = from(
            [...known].map(([key, sizes]) => ({[group]: key, ...rowOf(sizes)})),
            [group, ...columns],
          )
          return order === 'by name' ? rows.orderby(group) : rows.orderby(desc('articles'), group)
        },
      }
    },
  }
}

export const splitSizes = sizesBy('split', 'by name', {
  name: 'splits',
  title: 'Splits',
  note: 'Reprints of an article are in the same split; – stands for articles outside a release.',
})

export const agencySizes = sizesBy('agency', 'largest first', {
  name: 'agencies',
  title: 'Agencies',
  note: 'Publishers as the pages write them; a dominant publisher determines the style of the dataset.',
})

export const categorySizes = sizesBy('category', 'largest first', {
  name: 'categories',
  title: 'Categories',
  note: 'The most general category that the source gives; – means none.',
})

export const monthSizes = sizesBy('month', 'by name', {
  name: 'months',
  title: 'Months of publication',
  note: 'Gregorian months; a gap or a peak shows how the articles were collected.',
})
