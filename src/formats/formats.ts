import {csv} from './csv.js'
import type {Exporter} from './exporter.js'
import {jsonl} from './jsonl.js'
import {parquet} from './parquet/parquet.js'

/** Every format that `khabar export` writes. */
export const exporters: readonly Exporter[] = [jsonl, csv, parquet]

export const exporterOf = (format: string): Exporter | undefined => exporters.find((known) => known.format === format)
