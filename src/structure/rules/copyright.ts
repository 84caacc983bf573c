import list from './copyright.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** Rights, hosting and design of the site, which stand at its foot. */
export const copyright: BoilerplateRule = {
  name: 'boilerplate-copyright',
  reach: (line) =>
    words.start(line) || words.inside(line) || words.label(line) || words.whole(line) ? 'line' : undefined,
}
