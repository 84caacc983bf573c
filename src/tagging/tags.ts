/**
 * The IOB2 tags over some labels, as numbers: 0 is O, then for each label in order its B and its I. `I-X` may stand only
 * behind `B-X` or `I-X`; nothing else is forbidden (Ramshaw and Marcus 1995; Tjong Kim Sang and Veenstra 1999).
 */
export interface TagSet {
  readonly labels: readonly string[]
  /** How many tags there are: twice the labels and one. */
  readonly size: number
  /** `allowed[before * size + tag]` is 1 where `tag` may follow `before`. Row `size` stands for the sentence's start. */
  readonly allowed: Uint8Array
}

/** The tag of a word that belongs to no name. */
export const OUTSIDE = 0
export const beginOf = (label: number): number => 1 + 2 * label
export const insideOf = (label: number): number => 2 + 2 * label
/** The number of the label that a tag other than O speaks of. */
const labelOf = (tag: number): number => (tag - 1) >> 1
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0

/** The tags for these labels. */
export function tagSet(labels: readonly string[]): TagSet {
  const size = 1 + 2 * labels.length
  const allowed = new Uint8Array((size + 1) * size)
  for (let before = 0; before <= size; before++) {
    for (let tag = 0; tag < size; tag++) {
      const follows = before < size && before !== OUTSIDE && labelOf(before) === labelOf(tag)
      allowed[before * size + tag] = !isInside(tag) || follows ? 1 : 0
    }
  }
  return {labels, size, allowed}
}

/** One tag a label, any behind any: for labels of single words, such as parts of speech. */
export function plainTags(labels: readonly string[]): TagSet {
  const size = labels.length
  return {labels, size, allowed: new Uint8Array((size + 1) * size).fill(1)}
}

/** A labelled run of words `[first, next)`; `label` is its number in the tag set. */
export interface TaggedSpan {
  readonly first: number
  readonly next: number
  readonly label: number
}

/** The runs that a valid sequence of tags says. */
export function taggedSpans(tags: ArrayLike<number>): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first]!
    if (tag === OUTSIDE || isInside(tag)) continue
    let next = first + 1
    while (next < tags.length && tags[next] === tag + 1) next++
    spans.push({first, next, label: labelOf(tag)})
  }
  return spans
}

/** The tags of `length` words with these runs, which must not overlap. */
export function tagsOf(spans: Iterable<TaggedSpan>, length: number): Uint8Array {
  const tags = new Uint8Array(length)
  for (const {first, next, label} of spans) {
    tags[first] = beginOf(label)
    tags.fill(insideOf(label), first + 1, next)
  }
  return tags
}
