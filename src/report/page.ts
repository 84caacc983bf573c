import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../pipeline/package-root.js'
import {escapeHtml} from './escape.js'

/** What a self-contained page consists of. */
export interface ReportPage {
  readonly title: string
  /** Language and direction of the whole page. */
  readonly lang: string
  readonly dir: 'rtl' | 'ltr'
  readonly css: string
  /** The page's one script; absent where it has none. */
  readonly script?: string
}

/**
 * The pieces of a page around its body. A content security policy allows this style and this script by their checksums and
 * nothing else: no request leaves the page, and markup in the data could not run even if it were not escaped.
 */
export function pageFrame({title, lang, dir, css, script}: ReportPage): {before: string; after: string} {
  const policy = [
    "default-src 'none'",
    `style-src '${sourceHash(css)}'`,
    ...(script === undefined ? [] : [`script-src '${sourceHash(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return {
    before: `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
`,
    after: `${script === undefined ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`,
  }
}

/** A file of the folder that the build makes for pages (scripts/release/build.ts). */
export const pageAsset = (name: string): string => readFileSync(join(packageRoot(), 'dist', 'report', name), 'utf8')

const sourceHash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`
