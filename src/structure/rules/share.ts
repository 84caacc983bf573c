import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './share.json' with {type: 'json'}

const words = phrases(list)
/** «حجم: ۱۲ مگابایت», «دریافت 12 MB»: a file to download. */
const FILE =
  /^(?:(?:دریافت|دانلود|حجم|حجم فایل|حجم فیلم|حجم ویدیو|کیفیت \S{1,10}) ?:?[ |]?){0,3}\d{1,5}(?:[.,/]\d{1,3})? ?(?:mb|kb|gb|مگابایت|مگا بایت|کیلوبایت)$/i

/** Share bars and page tools: چاپ, ارسال به دوستان, تلگرام واتساپ ایکس. */
export const share: BoilerplateRule = {
  name: 'boilerplate-share',
  reach: (line) =>
    words.whole(line) || words.label(line) || words.start(line) || FILE.test(line.folded.slice(0, 80))
      ? 'line'
      : undefined,
}
