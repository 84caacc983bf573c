import {hashOf} from '../tagging/hash.js'
import {type CompiledTemplates, compileTemplates} from '../tagging/templates.js'
import {attributes} from './attributes.js'

/** Words further away than this are not looked at; so many empty words are laid around a sentence. */
export const REACH = 2

/** Attributes for each word of a sentence, one word after the other. */
export const STRIDE = attributes.length

/** What is laid around a sentence: attributes of a word that shows nothing else. */
export const edge = Int32Array.from(attributes, (_, i) => (i === 0 ? hashOf('edge of the sentence') : 0))

/** Templates over a word's attributes, each of which stands for the word alone. Throws as `compileTemplates` does. */
export const compiled = (templates: readonly string[]): CompiledTemplates =>
  compileTemplates(templates, attributes, {reach: REACH, own: STRIDE})
