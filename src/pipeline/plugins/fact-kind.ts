import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {failureOf} from '../../diagnostic/failure.js'
import type {Item} from '../../document/layers.js'
import type {FactDraft, FactKind} from '../../facts/kind/kind.js'
import type {Numeral} from '../../facts/numerals/numeral.js'
import {slice, type Text} from '../../text/text.js'
import type {PluginFact, PluginFactKind, PluginNumeral} from './plugin.js'
import {badSpan, spanOf} from './span-of.js'
import {tools} from './tools.js'

/** A plugin's kind as one of khabar's own. Where it throws, this article has no facts of it; a fact that cannot be is left out. Both are reported. */
export const factKindOf = (kind: PluginFactKind): FactKind => ({
  name: kind.name,
  find({text}, numerals, report) {
    try {
      return [...draftsOf(kind, text, numerals, report)]
    } catch (error) {
      report(diagnostic('plugin/failed', `the kind of facts ${kind.name} failed: ${failureOf(error)}`))
      return []
    }
  },
})

function* draftsOf(
  {name, find}: PluginFactKind,
  text: Text,
  numerals: readonly Numeral[],
  report: Report,
): Generator<FactDraft> {
  const given = numerals.map((numeral) => numeralOf(text, numeral))
  for (const fact of find(text, given, tools)) {
    const span = spanOf(fact, text)
    const item = fact?.item && spanOf(fact.item, text)
    if (!span || (fact.item && !item)) {
      report(badSpan(name, span ? fact.item : fact, text))
      continue
    }
    const flaw = flawOf(fact)
    if (flaw !== undefined) {
      report(diagnostic('plugin/left-out', `${name} «${slice(text, span)}»: ${flaw}`, span))
      continue
    }
    const {
      value = null,
      min = null,
      max = null,
      modifier = null,
      unit = null,
      per = null,
      change = null,
      role = null,
    } = fact
    const none = {
      currency: null,
      currency_value: null,
      currency_min: null,
      currency_max: null,
      calendar: null,
      iso: null,
      timex: null,
      parts: [],
    }
    const counted: Item | null = item ? {...item, text: slice(text, item)} : null
    yield {
      ...span,
      text: slice(text, span),
      kind: name,
      value,
      min,
      max,
      modifier,
      unit,
      per,
      ...none,
      item: counted,
      change,
      role,
    }
  }
}

const numeralOf = (text: Text, {start, end, value}: Numeral): PluginNumeral => ({
  start,
  end,
  text: slice(text, {start, end}),
  value,
})

const MODIFIERS = ['approx', 'more_than', 'less_than', 'at_least', 'at_most']

/** What the schema would refuse; undefined where it would not. */
function flawOf({value, min, max, modifier, unit, per, change, role}: PluginFact): string | undefined {
  for (const [name, field] of Object.entries({value, min, max, unit, per}))
    if (field !== undefined && (typeof field !== 'string' || field === ''))
      return `${name} is ${JSON.stringify(field)}, expected a string`
  if (value === undefined && min === undefined && max === undefined) return 'it has neither value nor min or max'
  if (value !== undefined && (min !== undefined || max !== undefined)) return 'it has a value and the ends of a range'
  const oneOf = (field: string | null | undefined, words: readonly string[]) => field == null || words.includes(field)
  if (!oneOf(modifier, MODIFIERS)) return `modifier is ${modifier}, expected one of ${MODIFIERS.join(', ')}`
  if (!oneOf(change, ['increase', 'decrease'])) return `change is ${change}, expected increase or decrease`
  if (!oneOf(role, ['from', 'to', 'by'])) return `role is ${role}, expected from, to or by`
  return undefined
}
