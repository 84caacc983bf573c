import type {ArticleRecord} from '../../src/records/types.js'

/** A fact on one line, without its place; what is null or empty is left out. */
export function renderFact(fact: ArticleRecord['facts'][number]): string {
  const {kind, text, id, start, end, item, timex, parts, ...rest} = fact
  const fields = Object.entries(rest).filter(([, value]) => value !== null)
  return [
    kind,
    `«${text}»`,
    ...fields.map(([name, value]) => `${name}=${value}`),
    ...(item ? [`item=«${item.text}»`] : []),
    ...(timex ? [`timex=${timex.type}:${timex.value}`] : []),
    ...(parts.length > 0 ? [`parts=${parts.join('-')}`] : []),
  ].join(' ')
}
