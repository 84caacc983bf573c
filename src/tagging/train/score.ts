import {taggedSpans} from '../tags.js'

/** How many names there are, how many were said, and how many were right: span and label both. */
export interface Score {
  gold: number
  predicted: number
  hit: number
}

export const noScore = (): Score => ({gold: 0, predicted: 0, hit: 0})

/** Precision, recall and F1, 0 to 1. Nothing right is 0. */
export function rates({gold, predicted, hit}: Score): {precision: number; recall: number; f1: number} {
  const precision = predicted === 0 ? 0 : hit / predicted
  const recall = gold === 0 ? 0 : hit / gold
  return {precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}

/** Adds one sentence to the scores by label (CoNLL 2002's exact match). */
export function addScore(scores: Score[], gold: ArrayLike<number>, predicted: ArrayLike<number>): void {
  const wanted = new Map(taggedSpans(gold).map((span) => [`${span.first} ${span.next}`, span.label]))
  for (const label of wanted.values()) scores[label]!.gold++
  for (const {first, next, label} of taggedSpans(predicted)) {
    scores[label]!.predicted++
    if (wanted.get(`${first} ${next}`) === label) scores[label]!.hit++
  }
}

export const total = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, {gold, predicted, hit}) => ({
      gold: sum.gold + gold,
      predicted: sum.predicted + predicted,
      hit: sum.hit + hit,
    }),
    noScore(),
  )
