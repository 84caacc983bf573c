import {fold} from '../../persian/fold.js'

/** A column's name as names are compared: alike but for case, spaces, underscores, hyphens, ZWNJ and letters of an Arabic keyboard are one. */
export const plainName = (name: string): string => fold(name.toLowerCase(), 'search').replace(/[\s_\-\u200c]+/g, '')
