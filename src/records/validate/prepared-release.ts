import type {Prepared} from './prepared.js'

/** The same of the schemas of a dataset and of a release, apart: whoever annotates needs neither. */
export const preparedRelease: Readonly<Record<string, Prepared>> = {}
