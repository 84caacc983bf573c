import * as Plot from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import {escapeHtml} from '../escape.js'

/** Width of a plot in its own units; pages scale it to the column. */
const WIDTH = 480

/**
 * A plot as SVG that stands in the page: no style sheet of its own, which the page's policy would not allow, and colours from the
 * page's. Its numbers are in the table beside it, so that it is one picture with a name for those who do not see it.
 */
export function draw(name: string, options: Plot.PlotOptions): string {
  const {document} = parseHTML('<!doctype html><html><body></body></html>')
  const figure = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: WIDTH,
    style: {fontSize: '13px', fontFamily: 'inherit', color: 'inherit', background: 'none'},
    ...options,
  })
  for (const style of figure.querySelectorAll('style')) style.remove()
  for (const styled of figure.querySelectorAll('[style]')) styled.removeAttribute('style')
  figure.removeAttribute('style')
  // The picture has one name; its groups have no role that a name would belong to.
  for (const group of figure.querySelectorAll('g')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden']) group.removeAttribute(name)
  }
  figure.setAttribute('role', 'img')
  const svg = figure.outerHTML
  return svg.replace('<svg', () => `<svg aria-label="${escapeHtml(name)}"`)
}
