import {dataOf, element} from './data.js'
import {rawPage} from './raw.js'

/** Adds the button that shows an article's raw page with its edits beside it; returns the button. */
export function addRawButton(article: HTMLElement): HTMLButtonElement {
  const button = element('button', 'Raw page') as HTMLButtonElement
  button.type = 'button'
  button.setAttribute('aria-expanded', 'false')
  button.addEventListener('click', () => {
    const open = article.classList.toggle('both')
    button.setAttribute('aria-expanded', String(open))
    article.querySelector('.raw-box')?.remove()
    if (!open) return
    const box = rawPage(dataOf(article))
    box.classList.add('raw-box')
    article.querySelector('.columns')!.append(box)
  })
  article.querySelector('header')!.append(button)
  return button
}
