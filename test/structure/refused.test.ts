import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {html} from '../../src/readers/html/html.js'
import {txt} from '../../src/readers/txt/txt.js'
import {structure} from '../../src/structure/structure.js'
import {read} from '../readers/read.js'

/** What becomes of a page: undefined sections with the diagnostic that says why, or sections and none. */
async function run(page: string, reader = txt) {
  const {articles} = await read(reader, page)
  const found: Diagnostic[] = []
  const structured = structure(articles[0]!, 'news', (diagnostic) => found.push(diagnostic))
  return {structured, codes: found.map(({code}) => code), messages: found.map(({message}) => message)}
}

const HEADLINES = [
  'بارش باران راه روستاهای رامیان را بست',
  'کشاورزان ورامینی چشم‌انتظار آب',
  'قیمت نان در سه استان تغییر کرد',
  'تیم والیبال نوجوانان به فینال رسید',
  'نمایشگاه گل در باغ موزه گشایش یافت',
  'کشف ۳۲ تن کود قاچاق در مرز',
  'وزیر نیرو به کردستان می‌رود',
  'دو مدرسه عشایری ساخته شد',
]

describe('no article in the page', () => {
  test.each([
    ['a menu and a footer', 'صفحه نخست\nسیاسی\nورزشی\nعکس\nتماس با ما\nتمامی حقوق این سایت محفوظ است'],
    ['headlines', ['صفحه نخست', 'آخرین خبرها', ...HEADLINES].join('\n')],
    ['headlines with their times', HEADLINES.map((line, i) => `${line}\n۱۴۰۲/۰۴/${i + 10} - ۱۲:۰${i}`).join('\n')],
    ['a title alone', '\n\nسیاسی\n'],
  ])('%s', async (_, page) => {
    const {structured, codes, messages} = await run(page)
    expect([structured, codes]).toEqual([undefined, ['article/empty']])
    expect(messages[0]).toMatch(/(?:None of the \d+ lines reads|The one line does not read) like a paragraph/)
  })

  test.each([
    'صفحه مورد نظر یافت نشد\nخطای ۴۰۴\nبازگشت به صفحه نخست',
    'متأسفانه صفحه‌ای که دنبال آن بودید پیدا نشد.\nبازگشت به صفحه نخست',
    '404 Not Found\nnginx',
    'مطلب مورد نظر شما حذف شده است.',
  ])('a page that is not there: %s', async (page) => {
    expect((await run(page)).codes).toEqual(['article/not-found'])
  })

  test.each([
    [
      'a flash of the same words',
      '<h1>صفحه گمشده دفتر شهرداری پیدا شد</h1><p>صفحه گمشده دفتر شهرداری امروز پیدا شد.</p>',
    ],
    [
      'what was not found in the news',
      '<h1>هواپیمای گمشده پیدا نشد</h1><p>هواپیمای گمشده در جنگل دره گلپر پیدا نشد.</p>',
    ],
  ])('but not %s', async (_, body) => {
    expect((await run(`<!DOCTYPE html><meta charset=utf-8>${body}`, html)).codes).toEqual([])
  })

  test.each([
    ['links', `<ul>${HEADLINES.map((line) => `<li><a href="#">${line}</a></li>`).join('')}</ul>`],
    [
      'cards',
      HEADLINES.map((line) => `<div class="card"><h3><a href="#">${line}</a></h3><time>۱۲ تیر ۱۴۰۲</time></div>`).join(
        '',
      ),
    ],
    ['a form', '<form><label>نام کاربری<input></label><label>رمز عبور<input></label><button>ورود</button></form>'],
    ['scripts', '<script>var news = "رئیس اداره آب گفت که سهمیه کشاورزان تغییر نمی‌کند و آب هست."</script>'],
    ['nothing', '<html><body></body></html>'],
  ])('an index page of HTML: %s', async (_, body) => {
    const {structured, codes} = await run(`<!DOCTYPE html><meta charset=utf-8><title>خبر</title>${body}`, html)
    expect(structured).toBeUndefined()
    expect(codes).toHaveLength(1)
    expect(codes[0]).toMatch(/^article\/(?:empty|listing)$/)
  })
})

describe('a page in another language, said which', () => {
  const menu = 'Home | الرئيسية | سەرەتا\n'
  test.each([
    [
      'Arabic',
      'وزير الزراعة: المحصول جيد هذا العام\nقال وزير الزراعة إن محصول القمح في هذا العام أفضل من العام الماضي، وأضاف أن الحكومة ستشتري القمح من المزارعين بسعر مناسب.\nوأوضح الوزير أن المخازن التي تم بناؤها خلال العام الماضي كافية.',
    ],
    [
      'Kurdish',
      'وەزیری کشتوکاڵ: بەروبوومی ئەمساڵ باشە\nوەزیری کشتوکاڵ ڕایگەیاند کە بەروبوومی گەنم لە ئەمساڵدا باشترە و حکومەت گەنم لە جووتیاران دەکڕێت بە نرخێکی گونجاو.',
    ],
    [
      'Urdu',
      'وزیر زراعت: اس سال فصل اچھی ہے\nوزیر زراعت نے کہا ہے کہ اس سال گندم کی فصل پچھلے سال سے بہتر ہے اور حکومت کسانوں سے مناسب قیمت پر گندم خریدے گی۔',
    ],
    [
      'not in Arabic script',
      'Wheat harvest is good, says minister\nThe minister said that the wheat harvest of this year is better than that of the last one, and that the stores are ready.',
    ],
    [
      'not in Arabic script',
      'Вазири кишоварзӣ: ҳосил хуб аст\nВазири кишоварзӣ гуфт, ки ҳосили гандум имсол аз соли гузашта беҳтар аст ва анборҳо омодаанд.',
    ],
  ])('%s', async (language, page) => {
    for (const raw of [page, menu + page]) {
      const {structured, codes, messages} = await run(raw)
      expect([structured, codes]).toEqual([undefined, ['article/not-persian']])
      expect(messages[0]).toContain(language)
    }
  })

  test('a Persian article that quotes them at length stays', async () => {
    const page = `کتاب شعر دوزبانه رونمایی شد
در آیین رونمایی این کتاب شاعر دو شعر خود را به عربی و کردی خواند و سپس ترجمه فارسی آنها را برای حاضران بازگفت.
«قال البحر إن الماء في الصحراء حلم قديم» یکی از سطرهای آن بود و حاضران با شنیدن آن دست زدند و شاعر از همه تشکر کرد.`
    expect((await run(page)).codes).toEqual([])
  })
})
