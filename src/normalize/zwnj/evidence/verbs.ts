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

/** What may follow می: every finite form of every simple verb, without ZWNJ. */
export const finiteForms: ReadonlySet<string> = generate()

/** Whether a word is a finite verb of the first or second person plural, a preverb before it or not: برداریم, بندیم. */
export function isPluralPerson(word: string): boolean {
  if (!endings.persons.some((ending) => word.endsWith(ending))) return false
  const isPrefixed = (preverb: string) => word.startsWith(preverb) && finiteForms.has(word.slice(preverb.length))
  return finiteForms.has(word) || preverbs.some(isPrefixed)
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
  return finiteForms.has(verb) ? [word.slice(0, at + may.length), verb] : undefined
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

function generate(): Set<string> {
  const forms = new Set(impersonal)
  for (const {past, present} of verbs) {
    const finite = [...pastForms(past), ...presentForms(present)]
    for (const form of finite) forms.add(form)
    for (const ending of verbEndings.perfect) forms.add(participleOf(past) + ending)
    for (const object of verbEndings.object) for (const form of finite) forms.add(form + object)
  }
  for (const stem of spoken.stems) for (const ending of spoken.endings) forms.add(stem + ending)
  return forms
}
