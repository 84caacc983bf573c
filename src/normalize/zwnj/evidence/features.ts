import {type Evidence, edited} from './evidence.js'

/** What is true of a reading; each name has a weight in the model, and their sum is a log-odds. */
export type Features = readonly string[]

/** Counts on a rough logarithmic scale: the model need not tell 60 from 70. */
export const bucket = (count: number): string =>
  count === 0
    ? '0'
    : count < 1
      ? 'some'
      : count < 3
        ? String(Math.floor(count))
        : count < 6
          ? '3'
          : count < 16
            ? '6'
            : count < 64
              ? '16'
              : count < 256
                ? '64'
                : '256'

export const evidenceFeatures = (name: string, evidence: Evidence): Features => {
  const {general, press, crawled, spelled} = evidence
  const all = edited(evidence)
  return [
    `${name}:edited-${bucket(all)}${spelled ? '-spelled' : ''}`,
    `${name}:general-${bucket(general)}`,
    `${name}:press-${bucket(press)}`,
    `${name}:crawled-${bucket(crawled)}${all === 0 ? '-only' : ''}`,
  ]
}
