import {csv} from './csv.js'
import type {FlatExporter, NestedExporter} from './exporter.js'
import {jsonl} from './jsonl.js'
import {parquet} from './parquet/parquet.js'

/** Every format that `khabar export` writes. */
export const exporters: readonly (NestedExporter | FlatExporter)[] = [jsonl, csv, parquet]

/** The exporter of a format by its name; undefined for an unknown one. */
export const exporterOf = (format: string): NestedExporter | FlatExporter | undefined =>
  exporters.find((known) => known.format === format)
