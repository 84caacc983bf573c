import verbs from './verbs.json' with {type: 'json'}

/** Personal endings of the present and the past (Anvari & Ahmadi Givi, Persian Grammar 2, on the verb). */
const PRESENT = ['م', 'ی', 'د', 'یم', 'ید', 'ند']
const PAST = ['', 'م', 'ی', 'یم', 'ید', 'ند']
const PERFECT = ['', 'ام', 'ای', 'است', 'ایم', 'اید', 'اند']
/** The object as an ending: می‌شناسیمش. */
const OBJECTS = ['ش', 'مان', 'تان', 'شان']
/** Spoken forms that news quotes: می‌گه، می‌خوام، می‌شه. */
const SPOKEN = ['گ', 'ش', 'د', 'ر', 'ا', 'خوا', 'تون', 'دون', 'ذار', 'خون', 'مون', 'کن', 'زن', 'خور', 'گیر']
const SPOKEN_ENDINGS = ['م', 'ی', 'ه', 'یم', 'ین', 'ن']

/** What may follow می: every finite form of every simple verb, without ZWNJ. */
export const finiteForms: ReadonlySet<string> = generate()

/** Past participles (کرده، شده), the carriers of اند، ام، ایم. */
export const participles: ReadonlySet<string> = new Set(
  verbs.stems.flatMap(([past]) => [`${past}ه`, `ن${past}ه`, `نی${past}ه`]),
)

/** Prefixes that می stands behind: برمی‌گردد، درنمی‌آید. */
const PREFIX = /^(?:بر|در|باز|فرا|فرو|وا|ور|سر)?ن?می$/

/** True for می, نمی and what prefix verbs make of them. */
export const isContinuous = (word: string): boolean => word.length <= 6 && PREFIX.test(word)

/** Splits میشود into می and شود, برنمیگردد into برنمی and گردد; undefined where no verb follows. Takes a word without ZWNJ. */
export function splitContinuous(word: string): readonly [string, string] | undefined {
  const at = word.indexOf('می')
  if (at < 0 || at > 4 || !isContinuous(word.slice(0, at + 2))) return undefined
  return finiteForms.has(word.slice(at + 2)) ? [word.slice(0, at + 2), word.slice(at + 2)] : undefined
}

function generate(): Set<string> {
  const forms = new Set<string>(['توان'])
  for (const [past = '', present = ''] of verbs.stems) {
    for (const ending of PAST) forms.add(past + ending)
    for (const ending of PERFECT) forms.add(`${past}ه${ending}`)
    // A stem that ends in a vowel takes ی before the ending: گو → گوید; شو and رو end in a consonant: شود.
    const vowel = /[اآو]$/.test(present)
    for (const ending of PRESENT) {
      if (present.length > 1 && !/[اآ]$/.test(present)) forms.add(present + ending)
      if (vowel) forms.add(`${present}ی${ending}`)
    }
    for (const object of OBJECTS) {
      forms.add(past + object)
      for (const ending of ['م', 'د', 'یم', 'ید', 'ند'])
        forms.add(present + (vowel && !/[رش]و$/.test(present) ? 'ی' : '') + ending + object)
      for (const ending of ['م', 'یم', 'ید', 'ند']) forms.add(past + ending + object)
    }
  }
  for (const stem of SPOKEN) for (const ending of SPOKEN_ENDINGS) forms.add(stem + ending)
  return forms
}
