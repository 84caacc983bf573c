import {joinedHash} from '../../tagging/hash.js'
import type {Example} from '../../tagging/train/example.js'
import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import type {FeatureReader} from './features.js'

/**
 * The example that a sentence with its right tags makes. With a `domain` (any number but 0) each feature stands twice, once
 * for every domain and once for this one, so that domains with other habits share what they have in common (Daumé 2007).
 */
export function exampleOf(
  features: FeatureReader,
  view: SentenceView,
  rules: readonly Candidate[],
  tags: Uint8Array,
  weight = 1,
  domain = 0,
): Example {
  const {length} = view.words
  const all = features.read(view, rules)
  const hashes: number[] = []
  const ends = new Int32Array(length)
  for (let i = 0, at = 0; i < length; i++) {
    for (const end = at + features.width; at < end; at++) {
      const hash = all[at]!
      if (hash === 0) continue
      hashes.push(hash)
      if (domain !== 0) hashes.push(joinedHash(hash, domain))
    }
    ends[i] = hashes.length
  }
  return {hashes: Int32Array.from(hashes), ends, tags, weight}
}
