import {type CodePage, error, warning} from './page.js'

/** What the loading and running of plugins report. */
export const pluginCodes = {
  'plugin/unreadable': error(
    'The module of a plugin cannot be imported.',
    'Check the path, and run the module alone: node FILE.',
  ),
  'plugin/invalid': error(
    'A module does not export what a plugin must be.',
    'Export one object by default: {name, version, stages?, factKinds?, readers?, exporters?}; see docs/plugins.md.',
  ),
  'plugin/failed': warning(
    'A part of a plugin failed on an article, which has none of its annotation.',
    'Correct the plugin; the message says what it threw.',
  ),
  'plugin/left-out': warning(
    'A plugin gave an annotation that no record can hold; it was left out.',
    'Correct the plugin: spans are integers in code points of the text, half-open and not empty; labels and values are strings.',
  ),
  'plugin/bad-article': error(
    'A reader of a plugin gave something that is no article; it is skipped.',
    'Yield {id, raw} with two strings that are not empty, and metadata where it is known.',
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
