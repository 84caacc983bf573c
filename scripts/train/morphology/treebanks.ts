// Which treebanks are learnt from.
import {join} from 'node:path'
import type {Pipeline} from '../../../src/pipeline/pipeline.js'
import type {Treebanks} from './learn.js'
import {readTreebank} from './treebank.js'

/**
 * The development parts of UD Seraji and UD PerDT (their training parts cannot be had) and every other paragraph of iPerUDT's
 * training part: all of it taught no more.
 */
export const readTreebanks = (data: string, segment: Pipeline): Treebanks => ({
  seraji: readTreebank(join(data, 'gold/ud-seraji/fa_seraji-ud-dev.conllu'), segment),
  perdt: readTreebank(join(data, 'gold/ud-perdt/fa_perdt-ud-dev.conllu'), segment),
  iperudt: readTreebank(join(data, 'gold/iperudt/iPerUDT_train.conllu'), segment).filter((_, i) => i % 2 === 0),
})
