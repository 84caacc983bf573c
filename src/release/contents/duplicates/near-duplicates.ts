import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {createBands} from './bands.js'
import {type Components, createComponents} from './components.js'
import {areNearDuplicates, type DuplicateParameters} from './parameters.js'
import {createShingleStore} from './shingle-store.js'
import {createTextPrinter, type TextPrint} from './text-print.js'

/** Articles that are compared with one another. */
export interface NearDuplicates {
  /** Takes the text of the next article, or its print; answers its number, from 0. */
  add(text: string | TextPrint): number
  /** Groups of articles, joined wherever two are near-duplicates. */
  components(): Promise<Components>
  /** Whether two articles are near-duplicates of each other, not only of a third. */
  areNear(a: number, b: number): boolean
  /** Lets go of the files; call once. */
  close(): void
}

/** Members of one bucket that others are compared with; one that is larger is full of copies of some texts. */
const REPRESENTATIVES = 64
/** Of these, those of one group in a larger bucket: near-duplicates of one member need not be any of another. */
const OF_ONE_GROUP = 8
/** Pairs that were compared and differ, before they are forgotten. */
const REMEMBERED = 1 << 20

/** Finds near-duplicates with files in `folder`; memory holds about 20 bytes an article and a fixed amount of entries. */
export function createNearDuplicates(folder: string, by: DuplicateParameters, held?: number): NearDuplicates {
  const printer = createTextPrinter(by)
  const bands = createBands(by.bands, folder, held)
  const store = createShingleStore(join(folder, 'shingles.bin'))
  let count = 0
  const areNear = (a: number, b: number) => areNearDuplicates(store.get(a), store.get(b), by)
  return {
    add(text) {
      const print = typeof text === 'string' ? printer(text) : text
      store.add(print.shingles)
      // A text without words is like no other.
      if (print.shingles.length > 0) bands.add(count, print.keys)
      return count++
    },
    async components() {
      const components = createComponents(count)
      const different = new Set<number>()
      let compared = 0
      for (const bucket of bands.buckets()) {
        const representatives: number[] = []
        const ofOneGroup = bucket.length <= REPRESENTATIVES ? REPRESENTATIVES : OF_ONE_GROUP
        for (const index of bucket) {
          for (const other of representatives) {
            const pair = other * count + index
            if (components.rootOf(index) === components.rootOf(other) || different.has(pair)) continue
            if (areNear(index, other)) components.join(index, other)
            else if (different.size < REMEMBERED) different.add(pair)
            // Lets an interruption through.
            if (++compared % 1000 === 0) await setImmediate()
          }
          if (representatives.length === REPRESENTATIVES) continue
          const root = components.rootOf(index)
          const own = representatives.filter((other) => components.rootOf(other) === root).length
          if (own < ofOneGroup) representatives.push(index)
        }
      }
      return components
    },
    areNear,
    close: store.close,
  }
}
