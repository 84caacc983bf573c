import {anyOf} from '../patterns.js'
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './share.json' with {type: 'json'}

const words = phrases(list)
/** «حجم: ۱۲ مگابایت», «دریافت 12 MB»: a file to download. */
const FILE = new RegExp(
  `^(?:(?:${anyOf(list.file)}|${list.quality} \\S{1,10}) ?:?[ |]?){0,3}\\d{1,5}(?:[.,/]\\d{1,3})? ?${anyOf(list.sizes)}$`,
  'i',
)

/** Share bars and page tools: چاپ, ارسال به دوستان, تلگرام واتساپ ایکس. */
export const share: BoilerplateRule = {
  name: 'boilerplate-share',
  reach: (line) =>
    words.whole(line) || words.label(line) || words.start(line) || FILE.test(line.folded.slice(0, 80))
      ? 'line'
      : undefined,
}
