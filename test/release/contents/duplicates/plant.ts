/** One way that a second agency prints an article again. */
export type Reprint = 'words' | 'paragraph' | 'frame'

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const others = [
  'روز گذشته',
  'همچنین',
  'تاکید کرد',
  'این مسئول',
  'بیان داشت',
  'در ادامه',
  'نیز',
  'خاطرنشان کرد',
  'یادشده',
]

const head = (agency: string) =>
  `${agency} | سرویس خبر\nبه گزارش خبرنگار ${agency}، مشروح این خبر که ساعتی پیش بر خروجی قرار گرفت در پی می‌آید.`
const foot = (agency: string) =>
  `نقل این مطلب با ذکر نام ${agency} آزاد است. مخاطبان می‌توانند دیدگاه خود را برای ما بفرستند.`
const agencies = ['شهرآرا', 'دیدبان', 'پیام‌نو', 'رهنما', 'چشم‌انداز']

/**
 * The article as a reprint: three words in a hundred (two at least) changed, dropped or put in; one of its paragraphs cut;
 * or another agency's lines before and behind it.
 */
export function reprint(text: string, kind: Reprint, random: () => number): string {
  const lines = text.split('\n')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  if (kind === 'frame') {
    const agency = pick(agencies)
    return [head(agency), ...lines, foot(agency)].join('\n')
  }
  if (kind === 'paragraph') {
    // Not the longest one: what is left is still the same news.
    const order = lines.map((_, i) => i).sort((a, b) => lines[a]!.length - lines[b]!.length)
    const cut = pick(order.slice(0, Math.max(1, order.length - 1)))
    return lines.filter((_, i) => i !== cut).join('\n')
  }
  const words = text.split(' ')
  const changes = Math.max(2, Math.round(words.length * 0.03))
  for (let k = 0; k < changes; k++) {
    const at = Math.floor(random() * words.length)
    const way = random()
    if (way < 0.5) words[at] = pick(others)
    else if (way < 0.75) words.splice(at, 1)
    else words.splice(at, 0, pick(others))
  }
  return words.join(' ')
}
