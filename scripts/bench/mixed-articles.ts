// As many different articles as wanted, made of those of a folder.
import {articlesIn, linesOf} from './input.js'

/**
 * Article `k` of an endless list: first those of the folder as they are, then their titles with paragraphs drawn from all others, so
 * that text, names and numbers are those of real pages and yet no two articles are near-duplicates. The same `k` gives the same article.
 */
export function mixedArticles(folder: string): (k: number) => string {
  const articles = articlesIn(folder).filter((article) => linesOf(article).length > 1)
  if (articles.length === 0) throw new Error(`${folder} has no article of several lines`)
  const paragraphs = articles.flatMap((article) => linesOf(article).slice(1))
  return (k) => {
    const own = articles[k % articles.length]!
    if (k < articles.length) return own
    const [title, ...rest] = linesOf(own)
    let state = k
    const drawn = rest.map(() => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
      return paragraphs[(state >>> 0) % paragraphs.length]!
    })
    return [title, ...drawn].join('\n')
  }
}
