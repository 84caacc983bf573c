import parameters from './parameters.json' with {type: 'json'}
import {type Similarity, similarityOf} from './similarity.js'

/** What decides which articles are near-duplicates; recorded in the manifest. */
export type DuplicateParameters = typeof parameters

/**
 * Word 5-grams; 40 bands of 3 minima, so that a pair of Jaccard similarity 0.5 is a candidate with a probability of
 * 99.5 % and an unrelated one never; then the exact similarity of the candidates decides. Containment takes what a frame
 * or a cut leaves of the Jaccard similarity of a short article, where both still share more than a third.
 */
export const duplicateParameters: DuplicateParameters = parameters

/** Whether two sets of shingles are of near-duplicates. */
export function areNearDuplicates(a: Uint32Array, b: Uint32Array, by: DuplicateParameters): boolean {
  return isNear(similarityOf(a, b), by)
}

const isNear = ({jaccard, containment}: Similarity, by: DuplicateParameters): boolean =>
  jaccard >= by.jaccard || (containment >= by.containment && jaccard >= by.containment_jaccard)
