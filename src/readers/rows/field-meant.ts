import {nearestName} from '../../records/validate/nearest-name.js'
import {plainName} from './column-name.js'
import {type FieldName, fieldNames} from './fields.js'
import guesses from './guesses.json' with {type: 'json'}

const fieldOf = new Map(
  Object.entries(guesses).flatMap(([field, names]) => names.map((name) => [plainName(name), field as FieldName])),
)

/** The field that a name in a mapping most likely means: a slip, or what columns of that field are called (text, link); else undefined. */
export const fieldMeant = (name: string): FieldName | undefined =>
  fieldOf.get(plainName(name)) ?? (nearestName(name, fieldNames) as FieldName | undefined)
