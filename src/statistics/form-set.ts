/** Which forms were met: a set of small whole numbers, one bit each. */
export interface FormSet {
  readonly size: number
  add(form: number): void
}

/** A set of no form. Memory follows the greatest form. */
export function createFormSet(): FormSet {
  let bits = new Uint32Array(64)
  let size = 0
  return {
    get size() {
      return size
    },
    add(form) {
      const at = form >>> 5
      if (at >= bits.length) {
        const more = new Uint32Array(Math.max(at + 1, bits.length * 2))
        more.set(bits)
        bits = more
      }
      const bit = 1 << (form & 31)
      if ((bits[at]! & bit) !== 0) return
      bits[at]! |= bit
      size++
    },
  }
}
