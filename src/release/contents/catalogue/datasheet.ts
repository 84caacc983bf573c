import {markdown} from '../../../diagnostic/markdown.js'
import {type Answered, answersTo, schemaAt} from './answers.js'
import type {Catalogue} from './catalogue.js'
import {type Documented, knownAnswers} from './known-answers.js'

/** The seven parts of a datasheet (Gebru and others, "Datasheets for Datasets", CACM 64(12), 2021), in order. */
const parts = [
  ['motivation', 'Motivation'],
  ['composition', 'Composition'],
  ['collection', 'Collection process'],
  ['preprocessing', 'Preprocessing, cleaning and labelling'],
  ['uses', 'Uses'],
  ['distribution', 'Distribution'],
  ['maintenance', 'Maintenance'],
] as const

/** A part of a datasheet with its questions. */
export interface DatasheetPart {
  readonly name: string
  readonly heading: string
  readonly answers: readonly Answered[]
}

/** The datasheet of a release: every question, with the answer that dataset.json gives or that follows from the release. */
export function datasheetOf(manifest: Documented): readonly DatasheetPart[] {
  const known = knownAnswers(manifest)
  return parts.map(([name, heading]) => ({
    name,
    heading,
    answers: answersTo(schemaAt('datasheet', name), {...manifest.configuration.datasheet?.[name]}, known[name] ?? {}),
  }))
}

/** datasheet.md. */
export const datasheet: Catalogue = {
  file: 'datasheet.md',
  write({manifest}) {
    const {title, version} = manifest.configuration
    const head = `# Datasheet: ${markdown(title.replace(/\s+/g, ' '))}\n\nVersion ${version}. The questions follow Gebru et al., Datasheets for Datasets (2021).\n`
    return head + datasheetOf(manifest).map(partText).join('')
  },
}

const partText = ({heading, answers}: DatasheetPart) =>
  `\n## ${heading}\n${answers
    .filter(({key, answer}) => key !== 'other' || answer !== undefined)
    .map(questionText)
    .join('')}`

/** A question and its answer as Markdown. */
export const questionText = ({question, answer}: Answered): string =>
  `\n**${question}**\n\n${answer === undefined ? '*Not answered.*' : markdown(answer)}\n`
