/**
 * Pages that are no articles, in the shapes that news sites give them. Composed for khabar: invented headlines and
 * excerpts; each shape is written after a kind of real page, none after one page.
 */
interface Item {
  readonly title: string
  readonly excerpt: string
  readonly section: string
}

const titles = [
  'جشن انار در روستای کهنک برگزار شد',
  'برف زودهنگام گردنه سپید را بست',
  'آب پس از هشت سال به قنات کهریز بازگشت',
  'کوهنوردان دره گلپر به قله رسیدند',
  'نمایشگاه گلیم در خانه فرهنگ گشایش یافت',
  'نرخ شیر از فردا تغییر می‌کند',
  'کتابخانه سیار به روستاهای دور می‌رود',
  'تیم والیبال بانوان گلپر قهرمان استان شد',
  'ساخت پل تازه روی رود زرین آغاز شد',
  'گندمکاران از بارش پاییزی خشنودند',
  'شمار گردشگران در پاییز دو برابر شد',
  'مدرسه عشایری با کمک مردم ساخته شد',
]
const excerpts = [
  'مردم روستای کهنک دیروز جشن انار را در میدان روستا برگزار کردند و از مهمانان با رب و لواشک پذیرایی شد.',
  'نخستین برف پاییزی در گردنه سپید بارید و راهداران از رانندگان خواستند زنجیر چرخ همراه داشته باشند.',
  'پس از هشت سال آب دوباره در قنات کهریز روان شد و کشاورزان سه روستا از آن بهره می‌برند.',
  'کوهنوردان دره گلپر بامداد جمعه در هوای ابری به قله رسیدند و پرچم شهرستان را برافراشتند.',
  'بیش از پنجاه گلیم دست‌بافت زنان روستا تا پایان هفته در خانه فرهنگ به نمایش گذاشته شده است.',
  'اتحادیه لبنیات گفت که نرخ تازه شیر از فردا در همه فروشگاه‌های شهرستان به کار بسته می‌شود.',
  'کتابخانه سیار با سه هزار جلد کتاب هر هفته به یک روستای دور می‌رود و کتاب امانت می‌دهد.',
  'بانوان گلپر در دیدار پایانی با نتیجه سه بر یک از سد تیم همسایه گذشتند و جام را بالا بردند.',
  'ساخت پلی به درازای هشتاد متر روی رود زرین آغاز شد و تا بهار آینده به پایان می‌رسد.',
  'گندمکاران می‌گویند بارش‌های پاییزی زمین را برای کشت آماده کرده و هزینه آبیاری را کم کرده است.',
  'رئیس اداره گردشگری گفت شمار کسانی که در پاییز به دره گلپر آمدند دو برابر پارسال بوده است.',
  'مردم با پول خود مدرسه‌ای سه‌کلاسه برای کودکان عشایر ساختند که از هفته آینده باز می‌شود.',
]
const sections = ['فرهنگی', 'حوادث', 'کشاورزی', 'ورزشی']
const items: readonly Item[] = titles.map((title, i) => ({title, excerpt: excerpts[i]!, section: sections[i % 4]!}))

const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><a href="/">گلپر نیوز</a><nav><ul><li><a href="/">صفحه نخست</a><li><a href="/p">سیاسی</a><li><a href="/s">ورزشی</a></ul></nav></header>
${body}<footer><p>همه حقوق این سایت محفوظ است.</p></footer></body></html>`

type Layout = (items: readonly Item[]) => string
const each = (list: readonly Item[], make: (item: Item, i: number) => string) => list.map(make).join('\n')

/** Lists of items, by the way in which a site lays them out. */
const layouts: Readonly<Record<string, Layout>> = {
  cards: (list) =>
    `<div class="row">${each(list, ({title, excerpt}, i) => `<div class="card"><a href="/n/${i}"><img src="${i}.jpg"></a><h3><a href="/n/${i}">${title}</a></h3><p>${excerpt}</p><span>${i + 1} ساعت پیش</span></div>`)}</div>`,
  articles: (list) =>
    `<main>${each(list, ({title, excerpt, section}, i) => `<article class="post"><header><span class="cat">${section}</span><h2 class="entry-title"><a href="/n/${i}">${title}</a></h2><time datetime="2023-10-0${(i % 9) + 1}">${i + 1} مهر ۱۴۰۲</time></header><div class="entry-summary"><p>${excerpt}</p><a href="/n/${i}">ادامه مطلب</a></div></article>`)}</main>`,
  bullets: (list) =>
    `<ul class="news-list">${each(list, ({title, excerpt}, i) => `<li><a href="/n/${i}">${title}</a><p>${excerpt}</p></li>`)}</ul>`,
  definitions: (list) =>
    `<div id="list">${each(list, ({title, excerpt}, i) => `<div class="item"><h4><a href="/n/${i}">${title}</a></h4><div class="lead">${excerpt}</div></div>`)}</div>`,
  headlines: (list) =>
    `<ul>${each([...list, ...list], ({title}, i) => `<li><a href="/n/${i}">${title}</a></li>`)}</ul>`,
  rows: (list) =>
    `<table>${each(list, ({title, excerpt, section}, i) => `<tr><td>${section}</td><td><a href="/n/${i}">${title}</a></td><td>${excerpt}</td></tr>`)}</table>`,
  linked: (list) =>
    `<section>${each(list, ({title, excerpt}, i) => `<a class="box" href="/n/${i}"><h3>${title}</h3><p>${excerpt}</p></a>`)}</section>`,
  tiles: (list) =>
    `<div class="grid">${each(list, ({title, excerpt}, i) => `<figure class="tile"><a href="/n/${i}"><img src="${i}.jpg"></a><figcaption><h3><a href="/n/${i}">${title}</a></h3><p>${excerpt}</p></figcaption></figure>`)}</div>`,
  columns: (list) =>
    `<div class="cols">${sections
      .map(
        (section) =>
          `<section><h2><a href="/${section}">${section}</a></h2>${each(
            list.filter((item) => item.section === section),
            ({title, excerpt}, i) =>
              `<div class="i"><div class="t"><a href="/n/${i}">${title}</a></div><div class="s">${excerpt}</div></div>`,
          )}</section>`,
      )
      .join('')}</div>`,
  loose: (list) =>
    `<div class="stream">${each(list, ({title, excerpt, section}, i) => `<div class="entry"><div class="meta"><span>${section}</span><span>${i + 1} مهر ۱۴۰۲</span></div><div class="head"><a href="/n/${i}"><strong>${title}</strong></a></div><div class="text">${excerpt}<a href="/n/${i}"> بیشتر</a></div></div>`)}</div>`,
}

/** What stands above the list: a home page has nothing, a section its name, a search its form. */
const heads: Readonly<Record<string, (list: string) => string>> = {
  home: (list) => page('گلپر نیوز | خبرهای کوهستان', list, '<meta property="og:type" content="website">'),
  section: (list) =>
    page('اخبار فرهنگی - گلپر نیوز', `<h1>فرهنگی</h1>${list}<div class="pager"><a>1</a><a>2</a></div>`),
  tag: (list) =>
    page(
      'برچسب: انار - گلپر نیوز',
      `<h1>برچسب: انار</h1><p>همه خبرهایی که درباره انار، باغ‌های انار و جشن انار در گلپر نیوز آمده است.</p>${list}`,
    ),
  search: (list) =>
    page(
      'نتیجه جست‌وجو - گلپر نیوز',
      `<form><input type="text"><button>جست‌وجو</button></form><h2>۱۲ نتیجه برای «انار»</h2>${list}`,
    ),
}

const scores = Array.from(
  {length: 14},
  (_, i) =>
    `<div class="match"><span>سپیدرود</span><span>${i % 4} - ${i % 3}</span><span>شاهین گلپر</span><span>دقیقه ${i * 6}</span></div>`,
).join('')

/** Pages of other kinds: scores, errors, the site about itself, navigation alone. */
const others: Readonly<Record<string, string>> = {
  'live scores': page('نتایج زنده', `<h1>نتایج زنده</h1><div class="live">${scores}</div>`),
  'a league table': page(
    'جدول لیگ',
    `<h1>جدول لیگ برتر</h1><table>${Array.from({length: 16}, (_, i) => `<tr><td>${i + 1}</td><td>تیم ${i}</td><td>${30 - i}</td><td>${i}</td></tr>`).join('')}</table>`,
  ),
  'not found': page(
    'صفحه پیدا نشد',
    '<main><h2>۴۰۴</h2><p>متأسفانه صفحه‌ای که دنبال آن بودید پیدا نشد.</p><a href="/">بازگشت</a></main>',
  ),
  'not found with a heading': page(
    'خطا',
    '<h1>صفحه مورد نظر یافت نشد</h1><p>نشانی را بررسی کنید یا از جست‌وجو کمک بگیرید.</p>',
  ),
  removed: page('گلپر نیوز', '<div><p>مطلب مورد نظر شما حذف شده است یا وجود ندارد.</p></div>'),
  'not found with news': page(
    'پیدا نشد',
    `<h1>خطای ۴۰۴</h1><p>این صفحه وجود ندارد. شاید این خبرها را بپسندید:</p>${layouts.cards!(items.slice(0, 5))}`,
  ),
  forbidden: '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><hr>nginx</body></html>',
  unavailable: page('503', '<h1>503 Service Unavailable</h1>'),
  'navigation alone': page('گلپر نیوز', ''),
  'a form': page(
    'ورود',
    '<form><label>نام کاربری<input></label><label>رمز<input type="password"></label><button>ورود</button></form>',
  ),
  'a page that a script fills': page('گلپر نیوز', '<div id="root"></div>'),
  archive: page(
    'آرشیو',
    `<h1>آرشیو اخبار</h1><ul>${each(items, ({title}, i) => `<li><span>${i + 1} مهر ۱۴۰۲</span> <a href="/n/${i}">${title}</a></li>`)}</ul>`,
  ),
  'a list with dates in lines': page(
    'خبرها',
    each([...items, ...items], ({title}, i) => `<div><a href="/n/${i}">${title}</a> <small>۱۰:${10 + i}</small></div>`),
  ),
}

/** Name and markup of every page that is no article. */
export const listings: readonly (readonly [string, string])[] = [
  ...Object.entries(layouts).flatMap(([layout, make]) =>
    Object.entries(heads).map(
      ([head, frame], i) => [`${layout}, ${head}`, frame(make(items.slice(0, 6 + i * 2)))] as const,
    ),
  ),
  ...Object.entries(others),
  ...['cards', 'articles', 'bullets', 'loose'].map(
    (layout) => [`${layout}, three alone`, page('گلپر نیوز', layouts[layout]!(items.slice(3, 6)))] as const,
  ),
  ...['cards', 'definitions', 'tiles'].map(
    (layout) =>
      [
        `${layout} under a slider`,
        page(
          'گلپر نیوز',
          `<div class="slider">${each(items.slice(0, 3), ({title}, i) => `<div class="slide"><a href="/n/${i}"><img><span>${title}</span></a></div>`)}</div>${layouts[layout]!(items.slice(3))}<aside><h4>پربیننده‌ترین</h4>${layouts.headlines!(items.slice(0, 4))}</aside>`,
        ),
      ] as const,
  ),
]
