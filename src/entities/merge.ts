import type {Candidate} from './candidate.js'

/**
 * Of candidates that overlap, the longest in words stays; of equally long ones the one that came first in the list of
 * patterns; then the one further left. Answers in order of appearance. All are of one sentence, so none crosses one.
 */
export function withoutOverlap(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = candidates.map((candidate, rank) => ({candidate, rank, size: candidate.next - candidate.first}))
  ranked.sort((a, b) => b.size - a.size || a.rank - b.rank)
  const taken = new Uint8Array(length)
  const kept: Candidate[] = []
  for (const {candidate} of ranked) {
    const {first, next} = candidate
    if (first >= next || taken.subarray(first, next).includes(1)) continue
    taken.fill(1, first, next)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.first - b.first)
}
