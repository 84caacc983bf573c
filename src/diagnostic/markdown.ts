import {visible} from './visible.js'

/**
 * Text of others as Markdown that shows it: no markup, link or HTML comes of it, and its line breaks stay in one paragraph.
 * An underscore inside a word needs no escape (GFM 0.29, section 6.4).
 */
export const markdown = (text: string): string =>
  visible(text)
    .replace(/[\\`*[\]<>&|~]/g, (sign) =>
      sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
    )
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .split('\n')
    .map((line) => line.trim())
    .filter((line, i, lines) => line !== '' || i === 0 || i === lines.length - 1)
    .join('\\\n')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/gm, (start) =>
      /^\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`,
    )

/** Code in a fence that no run of backticks in it can close. */
export function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${visible(code)}\n${fence}`
}
