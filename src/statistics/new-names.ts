import {from} from 'arquero'
import {shareOf} from './share.js'
import {stateOf, type TableStatistic} from './statistic.js'

/** The split that others are compared with. */
const TRAIN = 'train'

/** Names in validation and test that training does not contain. */
export const newNames: TableStatistic = {
  name: 'new-names',
  groups: 'split',
  title: 'New names in a split',
  note: 'Names of validation and test, as written, that do not occur in train: if few names are new, a model can score well by memorising.',
  start(saved) {
    const seen = stateOf(saved, () => new Map<string, Map<string, Map<string, number>>>())
    return {
      state: seen,
      add({record}) {
        const {split, entities} = record
        if (split === null) return
        for (const {label, text} of entities) {
          const names = emptyUnless(emptyUnless(seen, label), split)
          names.set(text, (names.get(text) ?? 0) + 1)
        }
      },
      table() {
        const rows = [...seen].flatMap(([label, bySplit]) => {
          const known = bySplit.get(TRAIN)
          return [...bySplit]
            .filter(([split]) => split !== TRAIN && known !== undefined)
            .map(([split, names]) => {
              const fresh = [...names].filter(([name]) => !known!.has(name))
              return {
                split,
                label,
                names: names.size,
                new: fresh.length,
                share: shareOf(fresh.length, names.size),
                mentions: sum(names.values()),
                'new mentions': sum(fresh.map(([, count]) => count)),
              }
            })
        })
        return from(rows, ['split', 'label', 'names', 'new', 'share', 'mentions', 'new mentions']).orderby(
          'split',
          'label',
        )
      },
    }
  },
}

/** The inner map of a key, made where it is absent. */
function emptyUnless<Key, Inner>(map: Map<Key, Map<string, Inner>>, key: Key): Map<string, Inner> {
  let inner = map.get(key)
  if (!inner) {
    inner = new Map()
    map.set(key, inner)
  }
  return inner
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
