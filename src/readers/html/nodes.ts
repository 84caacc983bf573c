import type {DefaultTreeAdapterMap} from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

export const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

export const textOfNode = (node: Node): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return undefined
}

/** Every node below `root` and itself, parents before children. No recursion: pages nest thousands deep. */
export function* descendants(root: Node): Generator<Node> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
}

/** The text below an element in one line; no more than `most` nodes of it are looked at. */
export function plainText(element: Node, most = 1000): string {
  let text = ''
  for (const node of descendants(element)) {
    if (most-- === 0) break
    text += textOfNode(node) ?? ''
  }
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}

/** The words of an element's names; `own` without those that a page builder gives to everything it makes. */
export interface Tokens {
  readonly all: ReadonlySet<string>
  readonly own: ReadonlySet<string>
}

const NAMING: ReadonlySet<string> = new Set(['class', 'id', 'itemprop', 'role'])

/** Class, id, itemprop and role of an element, each after a space; empty where it has none. */
export function namesOf(element: Element): string {
  let names = ''
  for (const {name, value} of element.attrs) if (NAMING.has(name)) names += ` ${value.slice(0, 500)}`
  return names
}

/** elementor-widget is any element of a page that Elementor builds. */
const BUILDERS = /^(?:elementor|et_pb|vc_|wpb_|fusion-|wp-block-group|wp-block-column)/

/** The words of an element's names, for telling what it is: `news-bodyText` → news, body, text, newsbodytext. */
export function tokensOf(names: string): Tokens {
  const all = new Set<string>()
  const own = new Set<string>()
  for (const name of names.split(/\s+/)) {
    if (name === '') continue
    const whole = name.toLowerCase()
    const tokens = [
      ...name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
      whole.replace(/[-_]/g, ''),
    ].filter((token) => token !== '')
    for (const token of tokens) {
      all.add(token)
      if (!BUILDERS.test(whole)) own.add(token)
    }
  }
  return {all, own}
}
