import {noMetadata, type RawArticle} from '../document/article.js'
import {readPage} from '../readers/html/page.js'

const MARKUP = /^\s*<(?:!doctype|html|head|body|article|div|p)\b/i

/** A page as the command reads a file of that name: HTML by its ending or its beginning, else plain text. */
export function pageOf(name: string, content: string): RawArticle {
  const id = name.replace(/\.[^./\\]+$/, '')
  const own = {...noMetadata, file: name}
  if (!/\.x?html?$/i.test(name) && !MARKUP.test(content)) return {id, raw: content, metadata: own}
  const {raw, blocks, metadata, notArticle} = readPage(content)
  const said = Object.entries(metadata).filter(([, value]) => value !== null && value !== undefined)
  return {id, raw, blocks, metadata: {...own, ...Object.fromEntries(said)}, ...(notArticle && {notArticle})}
}
