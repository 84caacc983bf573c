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
        'The text of the article, its metadata as given by the source, and every edit between the raw text and this text.',
      labels: `Sentences, tokens with part of speech and lemma, entities and numeric facts, annotated automatically. ${annotatedBy(manifest).join(' ')}`,
      missing: statements(said.missing_data),
      relations:
        'Near-duplicate articles have the same value of cluster; within an article, mentions of the same entity have the same cluster.',
      splits: `Train ${counts.train.articles}, validation ${counts.validation.articles}, test ${counts.test.articles} articles. The split is determined by a hash of the group of near-duplicates, so that an article and its reprints are always in the same split.`,
      errors: statements(said.limitations),
      external: 'The release is self-contained; URLs of pages and images may stop working.',
      identifiable: statements(said.personal_information),
    },
    collection: {
      acquisition: statements(said.collection),
      mechanisms: statements(said.collection_type),
      timeframe: said.collection_timeframe && `${said.collection_timeframe.join(' to ')}.`,
      revocation: takedown && statements(`Contact ${takedown.contact}.`, takedown.procedure),
    },
    preprocessing: {
      done: 'Articles were separated from boilerplate; letters, spaces and ZWNJ were normalized; articles with identical text were left out.',
      raw_saved: 'Yes: text and edits together restore the raw text of each article exactly.',
      software: `Yes: khabar ${manifest.toolkit_version}, which is open source.`,
    },
    uses: {suited: statements(said.use_cases), unsuited: statements(said.limitations), impact: statements(said.biases)},
    distribution: {
      how: statements(where && `From ${where}.`, doi ? `DOI ${doi}.` : undefined),
      when: date && `Version ${version} on ${date}.`,
      license: `${license}; its text is in the file LICENSE. Each record gives the licence of its raw text in source.license.`,
    },
    maintenance: {
      maintainer: names && `${names}.`,
      contact: takedown && `${takedown.contact}.`,
      erratum: 'Changes are listed in CHANGELOG.md.',
      updates: statements(said.maintenance),
      older_versions: 'A released version never changes, and the id of a removed article is never reused.',
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
