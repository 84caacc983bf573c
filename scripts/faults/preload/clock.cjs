// Loaded before everything else in every thread: a clock that jumps by up to KHABAR_FAULT_DAYS days, forth and back, at every few looks at it.
const RealDate = Date
const days = Number(process.env.KHABAR_FAULT_DAYS)
let state = Number(process.env.KHABAR_FAULT_SEED)
let jump = 0
const now = () => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  if (state % 5 === 0) jump = ((state / 2 ** 32) * 2 - 1) * days * 86_400_000
  return Math.floor(RealDate.now() + jump)
}
globalThis.Date = class JumpingDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(now())
    else super(...args)
  }
  static now() {
    return now()
  }
}
