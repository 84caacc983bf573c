import {type CodePage, error, warning} from './page.js'

/** What the loading and running of plugins report. */
export const pluginCodes = {
  'plugin/unreadable': error(
    'The module of a plugin cannot be imported.',
    'Check the path, and try to run the module by itself: node FILE.',
  ),
  'plugin/invalid': error(
    'A module does not export what a plugin must be.',
    'Export one object by default: {name, version, stages?, factKinds?, readers?, exporters?}; see docs/plugins.md.',
  ),
  'plugin/failed': warning(
    'A plugin failed on an article, which therefore lacks its annotation.',
    'Correct the plugin; the message includes the error that it threw.',
  ),
  'plugin/left-out': warning(
    'A plugin produced an annotation that is not valid in a record; it was left out.',
    'Correct the plugin: spans are integers in code points of the text, half-open and not empty; labels and values are strings.',
  ),
  'plugin/bad-article': error(
    'The reader of a plugin yielded something that is not an article; it is skipped.',
    'Yield {id, raw} with two non-empty strings, and metadata if it is known.',
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
