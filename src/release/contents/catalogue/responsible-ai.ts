import {markdown} from '../../../diagnostic/markdown.js'
import {isPlaceholder} from '../../../records/placeholders.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../../records/types.js'
import {annotatedBy} from './annotated-by.js'
import {withoutEmpty} from './catalogue.js'

/**
 * Croissant's RAI vocabulary (MLCommons, version 1.0): what the makers say in dataset.json, and what khabar knows itself
 * of preparation and annotation. Nothing is claimed that neither knows.
 */
export function responsibleAi(manifest: ReleaseManifest): Readonly<Record<string, unknown>> {
  const {configuration, stages, models = [], plugins = [], toolkit_version, duplicates} = manifest
  const said = saidIn(configuration)
  return withoutEmpty({
    'rai:dataCollection': said.collection,
    'rai:dataCollectionType': said.collection_type,
    'rai:dataCollectionTimeFrame': said.collection_timeframe,
    'rai:dataCollectionRawData': said.raw_data,
    'rai:dataCollectionMissingData': said.missing_data,
    'rai:dataPreprocessingProtocol': [
      'Headline, lead and paragraphs are separated from boilerplate by rules; letters, spaces and ZWNJ are normalized. Every change is listed in `edits`: text and edits restore the raw text.',
      ...(duplicates
        ? [
            `Equal texts are left out. Near-duplicates (MinHash over word ${duplicates.words}-grams, Jaccard similarity from ${duplicates.jaccard}) form groups, and splits go by a hash of the group.`,
          ]
        : []),
    ],
    'rai:dataAnnotationProtocol': [
      ...annotatedBy(manifest),
      '`annotators` in each record lists the annotator and version of each layer.',
      ...(said.annotation ?? []),
    ],
    'rai:machineAnnotationTools': [
      `khabar ${toolkit_version}`,
      ...stages.map(({name, version}) => `khabar stage ${name} ${version}`),
      ...models.map(({name, version}) => `model ${name} ${version}`),
      ...plugins.map(({name, version}) => `plugin ${name} ${version}`),
    ],
    'rai:annotationsPerItem': String(said.annotations_per_item ?? 0),
    'rai:annotatorDemographics': said.annotator_demographics,
    'rai:hasSyntheticData': said.synthetic_data,
    'rai:dataUseCases': said.use_cases,
    'rai:dataLimitations': said.limitations,
    'rai:dataBiases': said.biases,
    'rai:dataSocialImpact': said.social_impact,
    'rai:personalSensitiveInformation': said.personal_information,
    'rai:dataReleaseMaintenancePlan': said.maintenance,
  })
}

/** What the makers say, without the placeholders of `khabar init`: a list without them may be empty, and then says nothing. */
const saidIn = ({responsible_ai = {}}: DatasetConfiguration): NonNullable<DatasetConfiguration['responsible_ai']> =>
  Object.fromEntries(
    Object.entries(responsible_ai).flatMap(([name, value]) => {
      if (typeof value === 'string') return isPlaceholder(value) ? [] : [[name, value]]
      if (!Array.isArray(value)) return [[name, value]]
      const own = value.filter((one) => !isPlaceholder(one))
      return own.length === 0 ? [] : [[name, own]]
    }),
  )

/** What the makers say of the data, as sections of the card; empty where they say nothing. */
export function responsibleAiText(configuration: DatasetConfiguration): string {
  const said = saidIn(configuration)
  const sections: readonly [heading: string, ...(string | readonly string[] | undefined)[]][] = [
    ['Collection', said.collection, said.raw_data, said.missing_data],
    ['Manual annotation', said.annotation, said.annotator_demographics],
    ['Uses', said.use_cases],
    ['Limitations', said.limitations, said.biases, said.social_impact],
    ['Personal information', said.personal_information],
    ['Maintenance', said.maintenance],
  ]
  return sections
    .map(([heading, ...content]) => [heading, content.flat().filter((line) => line !== undefined)] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.map((line) => `- ${markdown(line)}\n`).join('')}\n`)
    .join('')
}
