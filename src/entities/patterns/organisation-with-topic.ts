import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {headedBodyAt} from '../organisation/headed.js'
import {keyAt, keysBetween} from '../sentence.js'

const DEMONSTRATIVES = new Set([particle.this, particle.those].map(keyOf))

/** A head, what the body deals with, and where: اداره کل ثبت احوال استان اردبیل, وزارت نیرو, ارتش سوریه. */
export const organisationWithTopic: Pattern = {
  name: 'organisation-with-topic',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      // «این سازمان», «دو شرکت»: a mention, no name.
      if (DEMONSTRATIVES.has(keyAt(view, at - 1))) continue
      const next = headedBodyAt(view, at)
      if (next !== undefined) yield {first: at, next, label: 'ORG', ref: null, key: keysBetween(view, at, next)}
    }
  },
}
