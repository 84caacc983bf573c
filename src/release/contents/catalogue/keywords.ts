import type {DatasetConfiguration} from '../../../records/types.js'

const common: readonly string[] = ['persian', 'news', 'named-entity-recognition', 'numeric-facts']

/** Words to find a dataset by: those of every release of khabar, then its own. */
export const keywordsOf = ({keywords = []}: DatasetConfiguration): readonly string[] => [
  ...new Set([...common, ...keywords]),
]
