/** Which forms were met: a set of small whole numbers, one bit each. Plain data. */
export interface FormSet {
  bits: Uint32Array
  size: number
}

/** A set of no form. Memory follows the greatest form. */
export const createFormSet = (): FormSet => ({bits: new Uint32Array(64), size: 0})

/** Adds a form, once. */
export function addForm(set: FormSet, form: number): void {
  const at = form >>> 5
  if (at >= set.bits.length) {
    const more = new Uint32Array(Math.max(at + 1, set.bits.length * 2))
    more.set(set.bits)
    set.bits = more
  }
  const bit = 1 << (form & 31)
  if ((set.bits[at]! & bit) !== 0) return
  set.bits[at]! |= bit
  set.size++
}
