import {statSync} from 'node:fs'
import type {SingleBar} from 'cli-progress'
import {isQuiet} from './output.js'

/** Progress on a terminal: a bar where it is known how much there is, with count, rate and the time that remains. Silent elsewhere. */
export interface ProgressBar {
  /** How much there is, in the unit of `done`: bytes of files, passes of a training. */
  expect(total: number): void
  /** So much more was done. */
  done(more: number): void
  /** So many things have passed. */
  count(items: number): void
  /** The same things, counted as they pass. */
  counting<T>(items: AsyncIterable<T>): AsyncGenerator<T>
  /** Ends it and clears its line. */
  clear(): void
  /** Seconds since it began. */
  seconds(): number
}

/** Bytes of a megabyte: what is counted where nobody counts things. */
const MEGABYTE = 1e6
const BAR = '{bar} {percentage}%  {items} {noun}  {rate} {noun}/s  {eta_formatted} left'
const NO_TOTAL = '{items} {noun}  {rate} {noun}/s'

/** A bar for things of this name, as they are counted (articles), or for the megabytes that are done. cli-progress is loaded only where somebody sees it. */
export async function progressBar(noun = 'MB'): Promise<ProgressBar> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const draw = process.stderr.isTTY && !isQuiet ? await terminalBar() : undefined
  let items: number | undefined
  let total = 0
  let value = 0
  const show = () => {
    const shown = items ?? value / MEGABYTE
    const rate = shown / Math.max(seconds(), 0.001)
    draw?.show(value, total, {
      items: Math.round(shown).toLocaleString('en'),
      noun,
      rate: rate.toFixed(rate < 10 ? 1 : 0),
    })
  }
  const count = (passed: number) => {
    items = passed
    show()
  }
  return {
    expect(all) {
      total = all
      show()
    },
    done(more) {
      value = Math.min(total, value + more)
      show()
    },
    count,
    async *counting(all) {
      let passed = 0
      for await (const one of all) {
        yield one
        count(++passed)
      }
    },
    clear: () => draw?.clear(),
    seconds,
  }
}

async function terminalBar() {
  const {default: library} = await import('cli-progress')
  let bar: SingleBar | undefined
  return {
    show(value: number, total: number, payload: object) {
      if (bar) bar.update(value, payload)
      else {
        // `linewrap`: its other way to keep to one line would outlive an interruption.
        const options = {
          format: total > 0 ? BAR : NO_TOTAL,
          clearOnComplete: true,
          linewrap: true,
          etaBuffer: 100,
          barsize: 24,
        }
        bar = new library.SingleBar(options)
        bar.start(total, value, payload)
      }
    },
    clear: () => bar?.stop(),
  }
}

/** Bytes of files; one that is missing has none. */
export const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (statSync(file, {throwIfNoEntry: false})?.size ?? 0), 0)
