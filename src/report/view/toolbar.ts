import {counted} from '../../diagnostic/counted.js'
import {escapeHtml} from '../escape.js'
import type {ClassNames} from './class-names.js'

/** What the bar above the articles offers. */
export interface ToolbarOptions {
  readonly title: string
  readonly shown: number
  readonly left: number
  readonly entries: ReturnType<ClassNames['entries']>
  readonly splits: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly compares: boolean
}

/** Search, filters and a legend whose boxes turn layers off. The form is hidden until the page's script runs: it needs it. */
export function toolbar({title, shown, left, entries, splits, agencies, compares}: ToolbarOptions): string {
  const layers = (layer: 'entity' | 'fact', legend: string): string => {
    const own = entries.filter((entry) => entry.layer === layer)
    if (own.length === 0) return ''
    return `<fieldset><legend>${legend}</legend>${own
      .map(
        ({className, name}) =>
          `<label><input type="checkbox" name="layer" value="${className}" checked><span class="chip ${className}">${escapeHtml(
            name,
          )}</span></label>`,
      )
      .join('')}</fieldset>`
  }
  const names = entries.map(
    ({className, name}) => `<option value="${className}" data-name="${escapeHtml(name)}">${escapeHtml(name)}</option>`,
  )
  const omitted = left === 0 ? '' : ` (${left.toLocaleString('en')} more are left out; see --limit)`
  return `<div class="bar" lang="en" dir="ltr" role="banner">
<h1><bdi>${escapeHtml(title)}</bdi> · <span id="count" role="status">${counted(shown, 'article')}</span>${omitted}</h1>
<form hidden aria-label="Filters">
<label>Search <input type="search" name="search" dir="auto"></label>
<label>Label or kind <select name="name"><option value="">all</option>${names.join('')}</select></label>
<label>Value from <input type="number" name="min" step="any"></label>
<label>to <input type="number" name="max" step="any"></label>
${select('split', 'Split', splits)}${select('agency', 'Agency', agencies)}${
  compares ? '<label><input type="checkbox" name="differs"> Only disagreements</label>\n' : ''
}<label><input type="checkbox" name="tags" checked> Labels</label>
<label><input type="checkbox" name="sentences"> Sentence ends</label>
<button type="reset">Reset</button>
${layers('entity', 'Entities')}${layers('fact', 'Facts')}${
  compares ? '<p>Solid outline: only in this version. Dashed outline: only in the other version.</p>\n' : ''
}</form>
</div>
`
}

function select(name: string, label: string, values: ReadonlySet<string>): string {
  if (values.size < 2) return ''
  const options = [...values].sort().map((value) => `<option>${escapeHtml(value)}</option>`)
  return `<label>${label} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>\n`
}
