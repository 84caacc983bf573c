import list from './comments.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** The readers' part of a page: its head, its form and its notices. Nothing of the article follows. */
export const comments: BoilerplateRule = {
  name: 'boilerplate-comments',
  reach: (line) => (words.whole(line) || words.label(line) || words.start(line) ? 'rest' : undefined),
}
