// One example for each code that validation reports: a valid one with a single flaw.
import {bareRecord, type ExampleRecord, fact, type Part} from './article.js'
import {dataset, everything, kinds} from './valid.js'

/** A valid record of every layer after `spoil` has changed it in place. */
const spoilt = (spoil: (record: ExampleRecord) => unknown, record = everything()) => {
  spoil(record)
  return record
}

/** A fact of the record by its kind. */
const one = (record: ExampleRecord, kind: string): Part => record.facts.find((found) => found.kind === kind)!

const facts = (spoil: (record: ExampleRecord) => unknown) => spoilt(spoil, kinds())

const withoutLayer = (record: ExampleRecord, layer: 'sentences' | 'tokens' | 'entities' | 'facts') => {
  record[layer] = []
  record.annotators = record.annotators.filter((annotator) => annotator.layer !== layer)
}

/** The invalid examples by code: a record, a dataset.json, or a list of records where it takes more than one. */
export const invalid = (): Readonly<Record<string, unknown>> => ({
  'schema/unknown-version': spoilt((record) => (record.schema_version = '9.0.0')),
  'schema/missing-field': spoilt((record) => delete record.dateline),
  'schema/unknown-field': spoilt((record) => (record.entities[0]!.lable = 'LOC')),
  'schema/wrong-type': spoilt((record) => Object.assign(record.sentences[0]!, {start: '0'})),
  'schema/unknown-value': spoilt((record) => (record.sections[2]!.kind = 'paragraf')),
  'schema/wrong-form': spoilt((record) => (record.entities[0]!.ref = 'Iran')),
  'record/duplicate-id': [everything(), everything()],
  'record/lone-surrogate': bareRecord('cut-emoji', ['paragraph'], ['باران آمد \ud83c.']),
  'record/not-nfc': bareRecord('two-code-points', ['paragraph'], ['باران ا\u0653مد.']),
  'record/no-such-day': spoilt((record) => (record.published_at = '2023-02-30')),
  'span/backwards': spoilt(({tokens}) => (tokens[3] = {start: tokens[3]!.end, end: tokens[3]!.start})),
  'span/empty': spoilt(({tokens}) => (tokens[3]!.end = tokens[3]!.start)),
  'span/outside-text': spoilt(({entities, text}) => (entities.at(-1)!.end = text.length + 9)),
  'span/text-differs': spoilt(({entities}) => {
    // What JavaScript counts: the emoji is two units.
    for (const entity of entities) Object.assign(entity, {start: entity.start + 1, end: entity.end + 1})
  }),
  'span/out-of-order': spoilt(({tokens}) => tokens.splice(0, 2, tokens[1]!, tokens[0]!)),
  'span/overlap': spoilt(({tokens}) => (tokens[2]!.start = tokens[1]!.start)),
  'section/gap': spoilt(({sections}) => sections.splice(1, 1), withoutSentences()),
  'section/line-break': spoilt(({sections}) => {
    sections[1]!.end = sections[2]!.end
    sections.pop()
  }, withoutSentences()),
  'sentence/crosses-section': spoilt(({sentences}) => (sentences[0]!.end = sentences.splice(1, 1)[0]!.end)),
  'sentence/gap': spoilt((record) => {
    withoutLayer(record, 'tokens')
    record.sentences.splice(1, 1)
  }),
  'token/outside-sentence': spoilt(({sentences, tokens}) => {
    const last = tokens.findIndex(({end}) => end === sentences[2]!.end)
    tokens[last]!.end = tokens.splice(last + 1, 1)[0]!.end
  }),
  'entity/duplicate-id': spoilt(({entities}) => (entities[1]!.id = entities[0]!.id)),
  'entity/unknown-label': spoilt(({entities}) => (entities[3]!.label = 'PERSON')),
  'entity/unknown-annotator': spoilt(({entities}) => (entities[3]!.annotator = 'somebody')),
  'annotator/missing': spoilt((record) => record.annotators.splice(3, 1)),
  'fact/duplicate-id': facts((record) => (record.facts[1]!.id = 'f1')),
  'fact/wrong-for-kind': facts((record) => (one(record, 'percent').unit = 'درصد')),
  'fact/partial-overlap': facts((record) => {
    record.facts.push(fact(record, 'f16', 'نفر عضو', {kind: 'count', value: '1'}))
  }),
  'fact/same-span': facts((record) => record.facts.push({...one(record, 'score'), id: 'f16'})),
  'fact/within-missing': facts((record) => (record.facts.at(-1)!.within = null)),
  'fact/within-wrong': facts((record) => (record.facts.at(-1)!.within = 'f3')),
  'fact/min-above-max': spoilt(({facts}) => Object.assign(facts[3]!, {min: '40', max: '30'})),
  'fact/value-differs': spoilt(({facts}) => (facts[0]!.value = '21')),
  'fact/currency-differs': spoilt(({facts}) => (facts[2]!.currency_value = '25000000000')),
  'fact/no-such-day': spoilt(({facts}) => Object.assign(facts[4]!, {value: '1402-05-32', iso: null, timex: null})),
  'fact/interval-backwards': facts((record) => (record.facts.at(-1)!.iso = '2025-03-20/2024-03-20')),
  'fact/iso-differs': spoilt(({facts}) => (facts[4]!.iso = '2023-08-04')),
  'fact/wrong-calendar': spoilt(({facts}) =>
    Object.assign(facts[1]!, {calendar: 'gregory', value: '1402-05-13', iso: '1402-05-13', timex: null}),
  ),
  'fact/score-differs': facts((record) => (one(record, 'score').parts = ['1', '3'])),
  'edit/does-not-restore': spoilt(({edits}) => edits.pop()),
  'configuration/ratios': {...dataset(), splits: {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.2}}},
  'configuration/time-zone': {...dataset(), time_zone: 'Asia/Teheran'},
  'configuration/no-such-day': {...dataset(), date: '2026-02-30'},
  'configuration/unknown-license': {...dataset(), license: 'CC-BY-9.9'},
  'configuration/reserved-label': {...dataset(), labels: ['PER']},
  'configuration/path-outside': {...dataset(), inputs: [{path: '../other/*.txt', source: 'other'}]},
  'configuration/placeholder': {...dataset(), creators: [{name: 'Your name'}]},
  'release/group-in-two-splits': [
    {...everything(), cluster: '5f1d0c2ab3e49876', split: 'train'},
    {...everything(), id: 'flood-in-gonbad-again', cluster: '5f1d0c2ab3e49876', split: 'test'},
  ],
})

/** Sections alone, so that a flaw in them is the only one. */
const withoutSentences = () => {
  const record = everything()
  for (const layer of ['sentences', 'tokens', 'entities', 'facts'] as const) withoutLayer(record, layer)
  return record
}
