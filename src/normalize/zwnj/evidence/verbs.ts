import {particle} from '../../../persian/particles.js'
import {
  impersonal,
  participleOf,
  participles,
  pastForms,
  presentForms,
  preverbs,
  preverbsBeforeMay,
  spoken,
  verbEndings,
  verbs,
} from '../../../persian/verbs.js'
import endings from './perfect.json' with {type: 'json'}

const {may} = particle

/** Forms but for those with an object joined to them, which are many times more: made when they are first asked for. */
let forms: Forms | undefined
interface Forms {
  readonly finite: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** Whether a word may follow می: a finite form of a simple verb, without ZWNJ, an object joined to it or not. */
export function isFiniteForm(word: string): boolean {
  forms ??= generate()
  const {finite, others} = forms
  if (finite.has(word) || others.has(word)) return true
  return verbEndings.object.some((object) => word.endsWith(object) && finite.has(word.slice(0, -object.length)))
}

/** Whether a word is a finite verb of the first or second person plural, a preverb before it or not: برداریم, بندیم. */
export function isPluralPerson(word: string): boolean {
  if (!endings.persons.some((ending) => word.endsWith(ending))) return false
  const isPrefixed = (preverb: string) => word.startsWith(preverb) && isFiniteForm(word.slice(preverb.length))
  return isFiniteForm(word) || preverbs.some(isPrefixed)
}

/** Prefixes that می stands after: برمی‌گردد, درنمی‌آید. */
const PREFIX = new RegExp(`^(?:${[...preverbs, ...preverbsBeforeMay].join('|')})?(?:${may}|${particle.mayNot})$`)

/** True for می, نمی and what prefix verbs make of them. */
export const isContinuous = (word: string): boolean => word.length <= 6 && PREFIX.test(word)

/** Splits میشود into می and شود, برنمیگردد into برنمی and گردد; undefined where no verb follows. Takes a word without ZWNJ. */
export function splitContinuous(word: string): readonly [string, string] | undefined {
  const at = word.indexOf(may)
  if (at < 0 || at > 4 || !isContinuous(word.slice(0, at + may.length))) return undefined
  const verb = word.slice(at + may.length)
  return isFiniteForm(verb) ? [word.slice(0, at + may.length), verb] : undefined
}

/** خواستهاند after می is خواسته‌اند: a participle and its ending; undefined for other forms. */
export function splitPerfect(verb: string): readonly [string, string] | undefined {
  for (const ending of verbEndings.perfect) {
    const participle = verb.slice(0, verb.length - ending.length)
    if (ending !== '' && ending !== endings.is && verb.endsWith(ending) && participles.has(participle))
      return [participle, ending]
  }
  return undefined
}

function generate(): Forms {
  const finite = new Set<string>()
  const others = new Set(impersonal)
  for (const {past, present} of verbs) {
    for (const form of pastForms(past)) finite.add(form)
    for (const form of presentForms(present)) finite.add(form)
    for (const ending of verbEndings.perfect) others.add(participleOf(past) + ending)
  }
  for (const stem of spoken.stems) for (const ending of spoken.endings) others.add(stem + ending)
  return {finite, others}
}
