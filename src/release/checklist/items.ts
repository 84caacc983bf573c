import {isPlaceholder} from '../../records/placeholders.js'
import type {ReleaseManifest} from '../../records/types.js'
import {datasetAddress} from '../contents/catalogue/address.js'
import {dataStatementOf} from '../contents/catalogue/data-statement.js'
import {datasheetOf} from '../contents/catalogue/datasheet.js'
import {licensesWithoutText} from '../contents/catalogue/license.js'
import {responsibleAi} from '../contents/catalogue/responsible-ai.js'

/** What an item is judged by: the manifest, and the paths of the release's files. */
export interface Judged {
  readonly manifest: ReleaseManifest
  readonly files: ReadonlySet<string>
}

/** Something that a venue asks of a dataset. */
export interface Asked {
  readonly name: string
  /** Who asks for it, and what it is. */
  readonly asked: string
  /** What is missing, in the names of dataset.json where it has one; empty where it is met. */
  missing(judged: Judged): readonly string[]
  /** How it is given. */
  readonly give: string
}

/** Values of dataset.json that somebody has to write: undefined, or a placeholder, is missing. */
const unset = (values: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined || isPlaceholder(value) ? [name] : []))

const lacking = (files: ReadonlySet<string>, ...names: readonly string[]): readonly string[] =>
  names.filter((name) => !files.has(name))

/** The fields of Croissant RAI that venues ask for, with those of dataset.json that they come from. */
const askedRai: Readonly<Record<string, string>> = {
  'rai:dataCollection': 'responsible_ai.collection',
  'rai:dataCollectionType': 'responsible_ai.collection_type',
  'rai:dataCollectionTimeFrame': 'responsible_ai.collection_timeframe',
  'rai:hasSyntheticData': 'responsible_ai.synthetic_data',
  'rai:dataUseCases': 'responsible_ai.use_cases',
  'rai:dataLimitations': 'responsible_ai.limitations',
  'rai:dataBiases': 'responsible_ai.biases',
  'rai:dataSocialImpact': 'responsible_ai.social_impact',
  'rai:personalSensitiveInformation': 'responsible_ai.personal_information',
  'rai:dataReleaseMaintenancePlan': 'responsible_ai.maintenance',
}

const croissant: Asked = {
  name: 'Croissant',
  asked: 'Croissant 1.1 (NeurIPS, Google Dataset Search): description, URL, date, creators, files with checksums',
  missing: ({manifest, files}) => {
    const {description, creators, date} = manifest.configuration
    return [
      ...lacking(files, 'croissant.json'),
      ...unset({homepage: datasetAddress(manifest), date, description}),
      ...unset(Object.fromEntries(creators.map(({name}, i) => [`creators[${i}].name`, name]))),
    ]
  },
  give: 'Add these fields to dataset.json and build again.',
}

const croissantRai: Asked = {
  name: 'Croissant RAI',
  asked: 'Croissant RAI 1.0 (NeurIPS Datasets and Benchmarks): how the data was made, its limitations and effects',
  missing: ({manifest}) => {
    const said = responsibleAi(manifest)
    return Object.entries(askedRai).flatMap(([key, field]) => (said[key] === undefined ? [field] : []))
  },
  // Days and a truth value: no placeholder of `khabar init` can stand for them.
  give: 'Add these fields to dataset.json and build again: collection_timeframe as ["2023-01-01", "2023-12-31"], synthetic_data as true or false, the others as texts.',
}

const datasheet: Asked = {
  name: 'datasheet',
  asked: 'Datasheet for datasets (Gebru et al. 2021; NeurIPS, ACL): all seven parts answered',
  missing: ({manifest, files}) => [
    ...lacking(files, 'datasheet.md'),
    ...datasheetOf(manifest).flatMap(({name, answers}) =>
      answers.flatMap(({key, answer}) => (key !== 'other' && answer === undefined ? [`datasheet.${name}.${key}`] : [])),
    ),
  ],
  give: 'Answer them in dataset.json (`khabar validate --schema dataset` has the questions) and build again.',
}

const dataStatement: Asked = {
  name: 'data statement',
  asked: 'Data statement (Bender and Friedman 2018; ACL, TACL): whose language it represents, and who annotated it',
  missing: ({manifest, files}) => [
    ...lacking(files, 'data-statement.md'),
    ...dataStatementOf(manifest).flatMap(({key, answer}) =>
      key !== 'other' && answer === undefined ? [`data_statement.${key}`] : [],
    ),
  ],
  give: 'Answer them in dataset.json and build again.',
}

const licence: Asked = {
  name: 'licence',
  asked: 'Licence (every venue): an SPDX identifier, and its full text in the release',
  missing: ({manifest, files}) => [
    ...lacking(files, 'LICENSE'),
    ...licensesWithoutText(manifest).map((id) => `license_text (the text of ${id})`),
  ],
  give: 'Set license_text in dataset.json to a file with the text and build again.',
}

const licencesOfTexts: Asked = {
  name: 'licences of the texts',
  asked: 'Rights in the raw texts (NeurIPS, LREC): the licence or permission of every source',
  missing: ({manifest}) =>
    manifest.configuration.inputs.flatMap(({license, preset}, i) =>
      license === undefined && preset === undefined ? [`inputs[${i}].license`] : [],
    ),
  give: 'Add "license" to each input in dataset.json, an SPDX identifier or LicenseRef-name for your own permission, and build again.',
}

const guidelines: Asked = {
  name: 'guidelines',
  asked: 'Annotation guidelines (ACL, LREC): what was annotated, and how',
  missing: ({manifest: {configuration, documents = []}}) =>
    documents.some(({source}) => source === configuration.guidelines) ? [] : ['guidelines'],
  give: 'Add "guidelines": "guidelines.md" (the path of your file) to dataset.json and build again: the release contains a copy.',
}

const takedown: Asked = {
  name: 'takedown',
  asked: 'Takedown (NeurIPS, the Hub): whom to ask to remove an article or personal data',
  missing: ({manifest}) => unset({'takedown.contact': manifest.configuration.takedown?.contact}),
  give: 'Add an e-mail address or a URL to dataset.json and build again.',
}

const citation: Asked = {
  name: 'citation',
  asked: 'Citation (GitHub, Zenodo, every venue): CITATION.cff and .zenodo.json',
  missing: ({files}) => lacking(files, 'CITATION.cff', '.zenodo.json'),
  give: 'Build the release again: every build writes them.',
}

const doi: Asked = {
  name: 'DOI',
  asked: 'Persistent identifier (NeurIPS, LREC, ACL): a DOI',
  missing: ({manifest}) => unset({doi: manifest.configuration.doi}),
  give: 'Reserve one (Zenodo and the Hub give a DOI before publication), add "doi": "10.5281/zenodo.1234567" to dataset.json and build again.',
}

/** Everything that is asked, in the order in which it is printed. */
export const items: readonly Asked[] = [
  croissant,
  croissantRai,
  datasheet,
  dataStatement,
  licence,
  licencesOfTexts,
  guidelines,
  takedown,
  citation,
  doi,
]
