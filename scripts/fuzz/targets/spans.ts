import type {Span} from '../../../src/text/span.js'
import {hold} from '../target.js'

/** Holds that spans are whole numbers inside a text of so many code points, in order of their start. */
export function holdSpans(spans: readonly Span[], length: number, layer: string, flat = true): void {
  let before = 0
  for (const {start, end} of spans) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
    hold(inside, () => `${layer}: [${start}, ${end}) is not inside the text of ${length}`)
    hold(start >= before, () => `${layer}: [${start}, ${end}) begins before ${before}`)
    before = flat ? end : start
  }
}
