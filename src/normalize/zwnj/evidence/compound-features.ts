import type {CompoundForm} from './evidence.js'
import {bucket, type Features} from './features.js'
import type {WordForms} from './word-forms.js'

/** Parts that make many compounds speak for themselves: بی, هم, به before a noun; گذاری, زاده behind one. */
export function productiveParts(first: string, last: string, forms: WordForms): Features {
  const features: string[] = []
  if (forms.productivity(first).first.once > 2) features.push(`first=${first}`)
  if (forms.productivity(last).last.once > 2) features.push(`last=${last}`)
  return features
}

/** What is known of a compound, with ZWNJ and with spaces. */
export function compoundFeatures(compound: CompoundForm): Features {
  const {general, generalSpaced, press, pressSpaced, crawled, crawledSpaced, spelled, parts} = compound
  const spaced = generalSpaced + pressSpaced
  return [
    `compound:edited-${bucket(general + press)}&spaced-${bucket(spaced)}`,
    `compound:general-${bucket(general)}&spaced-${bucket(generalSpaced)}`,
    `compound:press-${bucket(press)}&spaced-${bucket(pressSpaced)}`,
    `compound:crawled-${bucket(crawled)}${general + press === 0 ? '-only' : ''}`,
    `compound:crawled-spaced-${bucket(crawledSpaced)}${spaced === 0 ? '-only' : ''}`,
    `compound:parts-${Math.min(parts.length, 4)}`,
    ...(spelled ? ['compound:spelled', `compound:spelled&spaced-${bucket(spaced)}`] : []),
  ]
}
