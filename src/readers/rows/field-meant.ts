import {nearestName} from '../../records/validate/nearest-name.js'
import {type FieldName, fieldNames} from './fields.js'
import guesses from './guesses.json' with {type: 'json'}

const fieldOf = new Map(
  Object.entries(guesses).flatMap(([field, names]) => names.map((name) => [name.toLowerCase(), field as FieldName])),
)

/** The field that a name in a mapping most likely means: a slip, or what columns of that field are called (text, link); else undefined. */
export const fieldMeant = (name: string): FieldName | undefined =>
  fieldOf.get(name.toLowerCase()) ?? (nearestName(name, fieldNames) as FieldName | undefined)
