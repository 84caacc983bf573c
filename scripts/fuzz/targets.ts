import type {Target} from './target.js'
import {annotateNews, annotateNone, annotatePage} from './targets/annotate.js'
import {gzip, parquet, tar, warc, workbooks, xlsx, zip, zstandard} from './targets/binary-readers.js'
import {configuration} from './targets/configuration.js'
import {gold} from './targets/gold.js'
import {lexicon, modelMeta, modelWeights} from './targets/loaders.js'
import {normalizer} from './targets/normalizer.js'
import {find, validator, view} from './targets/records.js'
import {changedRelease} from './targets/release.js'
import {csv, json, jsonl, lineRecords, mappedRows, tsv} from './targets/row-readers.js'
import {facts, pageStructure, stages} from './targets/stages.js'
import {html, txt, xml} from './targets/text-readers.js'

/** Everything that is fuzzed. Adding one is a file and a line here. */
export const targets: readonly Target[] = [
  txt,
  html,
  jsonl,
  mappedRows,
  json,
  csv,
  tsv,
  lineRecords,
  xml,
  xlsx,
  workbooks,
  parquet,
  warc,
  zip,
  tar,
  gzip,
  zstandard,
  normalizer,
  pageStructure,
  stages,
  facts,
  annotateNone,
  annotateNews,
  annotatePage,
  ...gold,
  lexicon,
  modelWeights,
  modelMeta,
  configuration,
  validator,
  changedRelease,
  find,
  view,
]
