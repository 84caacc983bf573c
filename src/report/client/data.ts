/** What the page's script knows of an article: the JSON beside its text (view/article.ts). */
export interface ArticleData {
  readonly id: string
  readonly text: string
  readonly edits: readonly {readonly start: number; readonly end: number; readonly raw: string; readonly rule: string}[]
  readonly entities: readonly Annotation[]
  readonly facts: readonly Annotation[]
}

/** An entity or a fact as the record has it; offsets in code points. */
export interface Annotation {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly [field: string]: unknown
}

const cache = new WeakMap<Element, ArticleData>()

/** The data of an article, parsed when it is first needed. */
export function dataOf(article: Element): ArticleData {
  let data = cache.get(article)
  if (!data) {
    data = JSON.parse(article.querySelector('script')!.textContent!) as ArticleData
    cache.set(article, data)
  }
  return data
}

/** An element with text and classes; text never becomes markup. */
export function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}
