import {hideDetails, showDetails} from './details.js'

const markOf = (target: EventTarget | null): HTMLElement | null => (target as Element | null)?.closest?.('mark') ?? null

/** A pointer shows details while it is over a mark, a click or tap keeps them, keyboard focus is the same as a pointer. */
export function listenToMarks(): void {
  let kept = false
  document.addEventListener('pointerover', (event) => {
    const mark = markOf(event.target)
    if (kept || event.pointerType !== 'mouse') return
    if (mark) showDetails(mark)
    else hideDetails()
  })
  document.addEventListener('click', (event) => {
    const mark = markOf(event.target)
    if ((event.target as Element).closest('#details')) return
    kept = mark !== null
    if (mark) showDetails(mark)
    else hideDetails()
  })
  document.addEventListener('focusin', (event) => {
    const mark = markOf(event.target)
    if (mark) showDetails(mark)
  })
  document.addEventListener('keydown', (event) => {
    const mark = markOf(event.target)
    if (event.key === 'Escape') {
      kept = false
      hideDetails()
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      kept = true
      showDetails(mark)
    } else if (mark && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      // The text runs from right to left: the left arrow goes on.
      const all = [...document.querySelectorAll<HTMLElement>('article:not([hidden]) mark[tabindex]')]
      all[all.indexOf(mark) + (event.key === 'ArrowLeft' ? 1 : -1)]?.focus()
      event.preventDefault()
    }
  })
}
