import {counted} from '../../../diagnostic/counted.js'
import {isPlaceholder} from '../../../records/placeholders.js'
import type {ReleaseManifest} from '../../../records/types.js'
import {annotatedBy} from './annotated-by.js'
import {statements} from './answers.js'

/** What answers follow from: a manifest, or what will be one. */
export type Documented = Pick<
  ReleaseManifest,
  'configuration' | 'counts' | 'version' | 'toolkit_version' | 'stages' | 'models' | 'plugins'
>

type Known = Readonly<Record<string, string | undefined>>

const isSet = (text: string | undefined): boolean => text !== undefined && !isPlaceholder(text)

/** Answers of a datasheet that follow from dataset.json and the manifest, by part: what is said nowhere is undefined. */
export function knownAnswers(manifest: Documented): Readonly<Record<string, Known>> {
  const {configuration, counts, version} = manifest
  const {responsible_ai: said = {}, creators, date, doi, license, base_url} = configuration
  const takedown = isSet(configuration.takedown?.contact) ? configuration.takedown : undefined
  const homepage = isSet(configuration.homepage) ? configuration.homepage : undefined
  const names = statements(creators.map(({name, affiliation}) => (affiliation ? `${name} (${affiliation})` : name)))
  const {articles, sentences, tokens, entities, facts} = counts.total
  const where = base_url ?? homepage
  return {
    motivation: {creators: names && `${names}.`},
    composition: {
      instances: 'News articles in Persian, each with its annotation.',
      count: `${counted(articles, 'article')} with ${counted(sentences, 'sentence')}, ${counted(tokens, 'token')}, ${counted(entities, 'entity', 'entities')} and ${counted(facts, 'numeric fact')}.`,
      content:
        'The text of the article, its metadata as the source gives it, and every edit that was made on the way from the raw text.',
      labels: `Sentences, tokens with part of speech and lemma, entities and numeric facts, annotated by machine. ${annotatedBy(manifest).join(' ')}`,
      missing: statements(said.missing_data),
      relations:
        'Near-duplicates have the same value of cluster; mentions of one thing in an article have the same cluster of their own.',
      splits: `Train ${counts.train.articles}, validation ${counts.validation.articles}, test ${counts.test.articles} articles. They follow a hash of the near-duplicate group, so that no reprint is in two of them.`,
      errors: statements(said.limitations),
      external: 'The release is self-contained; addresses of pages and pictures may cease to work.',
      identifiable: statements(said.personal_information),
    },
    collection: {
      acquisition: statements(said.collection),
      mechanisms: statements(said.collection_type),
      timeframe: said.collection_timeframe && `${said.collection_timeframe.join(' to ')}.`,
      revocation: takedown && statements(`Write to ${takedown.contact}.`, takedown.procedure),
    },
    preprocessing: {
      done: 'Article and boilerplate were separated; letters, spaces and ZWNJ were normalized; equal texts were left out.',
      raw_saved: 'Text and edits together give the raw text of each article back, character for character.',
      software: `khabar ${manifest.toolkit_version}, which is open source.`,
    },
    uses: {suited: statements(said.use_cases), unsuited: statements(said.limitations), impact: statements(said.biases)},
    distribution: {
      how: statements(where && `From ${where}.`, doi ? `DOI ${doi}.` : undefined),
      when: date && `Version ${version} on ${date}.`,
      license: `${license}; the file LICENSE has its text. Each record names the licence of its own raw text in source.license.`,
    },
    maintenance: {
      maintainer: names && `${names}.`,
      contact: takedown && `${takedown.contact}.`,
      erratum: 'CHANGELOG.md says what each version changed.',
      updates: statements(said.maintenance),
      older_versions: 'A released version never changes, and the id of a removed article is never given again.',
    },
  }
}

/** Answers of a data statement that follow from dataset.json. */
export function knownStatements({configuration}: Documented): Known {
  const {responsible_ai: said = {}, inputs} = configuration
  const sources = inputs.flatMap(({source, preset, license}) => {
    const name = source ?? preset
    return name === undefined ? [] : [`${name} (${license ?? 'licence not stated'})`]
  })
  return {
    source_datasets: sources.length > 0 ? `${[...new Set(sources)].join(', ')}.` : undefined,
    annotator_demographic: statements(said.annotator_demographics),
    limitations: statements(said.limitations),
  }
}
