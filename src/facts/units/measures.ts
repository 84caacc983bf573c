import {type PhraseList, phrases} from '../words/phrases.js'
import list from './measures.json' with {type: 'json'}

/** A unit of measure after a number, as UCUM (units of measure, unitsofmeasure.org, version 2.1). */
export const measureAt: PhraseList<string> = phrases(
  Object.assign({}, ...Object.values(list)) as Record<string, string>,
)
