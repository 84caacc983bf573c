/**
 * One article in the layouts that news sites give theirs: heads, bodies, what stands inside and what around. Composed for
 * khabar; each part is written after a kind of real page.
 */
export const article = {
  kicker: 'رئیس میراث فرهنگی خبر داد:',
  title: 'بازسازی کاروان‌سرای سپیدکوه پس از سه سال پایان یافت',
  lead: 'کاروان‌سرای سپیدکوه که پنج سده پیش ساخته شده بود پس از سه سال کار بازسازی شد و ماه آینده باز می‌شود.',
  paragraphs: [
    'به گزارش خبرنگار ما، هوشنگ دادبه، رئیس اداره میراث فرهنگی شهرستان سپیدکوه، گفت: بازسازی کاروان‌سرای کهن این شهرستان با هزینه ۱۲ میلیارد تومان به پایان رسید.',
    'او افزود: در این کار بیش از ۸۰۰ قطعه آجر دست‌ساز به کار رفته و آب‌انبار کنار آن نیز از نو ساخته شده است.',
    'دادبه گفت که حجره‌های طبقه دوم به کارگاه صنایع دستی داده می‌شود و درآمد آن برای نگهداری بنا هزینه خواهد شد.',
    'به گفته او، این کاروان‌سرا سالانه ۴۰ هزار گردشگر را به سپیدکوه می‌کشاند و برای ۶۰ نفر کار پدید می‌آورد.',
  ],
  subhead: 'حجره‌ها به هنرمندان می‌رسد',
  day: '2023-10-06',
} as const

const {title, kicker, lead, paragraphs, subhead} = article
const [first, second, third, fourth] = paragraphs

/** Headline, date and lead, by the way in which sites write them. */
const heads: Readonly<Record<string, string>> = {
  plain: `<h1>${title}</h1><div class="date">۱۴ مهر ۱۴۰۲ - ۱۰:۲۵</div><p class="lead">${lead}</p>`,
  'date above': `<div class="info"><span>کد خبر: ۱۲۳۴۵</span> <span>جمعه ۱۴ مهر ۱۴۰۲ - ۱۰:۲۵</span></div><h1>${title}</h1><div class="summary">${lead}</div>`,
  'kicker and time': `<div class="rutitr">${kicker}</div><h1>${title}</h1><time datetime="2023-10-06T10:25:00+03:30">دیروز</time><div class="subtitle">${lead}</div>`,
  'kicker as h3': `<div class="head"><h3>${kicker}</h3><h1><a href="/n/1">${title}</a></h1></div><ul class="meta"><li>۱۴ مهر ۱۴۰۲</li><li>هوشنگ دادبه</li></ul><h2 class="lead">${lead}</h2>`,
  'kicker in h1': `<h1><small>${kicker}</small> ${title}</h1><p>تاریخ انتشار: ۱۴۰۲/۰۷/۱۴ ساعت ۱۰:۲۵</p><div class="intro"><p>${lead}</p></div>`,
  'brand as h1': `<h1 class="logo">سپیدکوه نیوز</h1><h2 class="title">${title}</h2><span class="d">۱۴ مهر ۱۴۰۲</span><p class="lead">${lead}</p>`,
  'headline of two lines': `<h1>بازسازی کاروان‌سرای سپیدکوه<br>پس از سه سال پایان یافت</h1><div>۱۴/مهر/۱۴۰۲</div><div class="lead">${lead}</div>`,
}

/** The body, by the elements around its paragraphs. */
const bodies: Readonly<Record<string, string>> = {
  paragraphs: `<div class="body"><p>${first}</p><p>${second}</p><h3>${subhead}</h3><p>${third}</p><p>${fourth}</p></div>`,
  'bold subhead': `<div id="echo_detail"><div>${first}</div><div>${second}</div><div><strong>${subhead}</strong></div><div>${third}</div><div>${fourth}</div></div>`,
  breaks: `<div class="content">${first}<br><br>${second}<br><br><b>${subhead}</b><br>${third}<br>${fourth}</div>`,
  'each in a box': `<div class="text">${[first, second].map((p) => `<div class="block"><p>${p}</p></div>`).join('')}<div class="block"><h2>${subhead}</h2></div>${[third, fourth].map((p) => `<div class="block"><p>${p}</p></div>`).join('')}</div>`,
  spans: `<div class="news-body"><p><span style="color:#333">${first}</span></p><p dir="rtl"><span><span>${second}</span></span></p><p><strong><span>${subhead}</span></strong></p><p><span>${third}</span></p><p>${fourth}</p></div>`,
  'two parts': `<div class="part"><p>${first}</p><p>${second}</p></div><div class="ad">آگهی</div><div class="part"><h4>${subhead}</h4><p>${third}</p><p>${fourth}</p></div>`,
  builder: `<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${first}</p><p>${second}</p><h3>${subhead}</h3><p>${third}</p><p>${fourth}</p></div></div>`,
}

const others = [
  [
    'برف زودهنگام گردنه سپید را بست',
    'نخستین برف پاییزی در گردنه سپید بارید و راهداران از رانندگان خواستند زنجیر چرخ همراه داشته باشند.',
  ],
  [
    'کوهنوردان دره گلپر به قله رسیدند',
    'کوهنوردان دره گلپر بامداد جمعه در هوای ابری به قله رسیدند و پرچم شهرستان را برافراشتند.',
  ],
  [
    'نرخ شیر از فردا تغییر می‌کند',
    'اتحادیه لبنیات گفت که نرخ تازه شیر از فردا در همه فروشگاه‌های شهرستان به کار بسته می‌شود.',
  ],
] as const
const cards = (tag: string) =>
  others
    .map(([head, text], i) => `<${tag} class="item"><h4><a href="/n/${i + 2}">${head}</a></h4><p>${text}</p></${tag}>`)
    .join('')

/** What stands inside the body, between its paragraphs, and is none of it. */
const inside: Readonly<Record<string, string>> = {
  nothing: '',
  'linked items': `<div class="inner"><strong>مطالب مرتبط</strong><ul><li><a href="/2">${others[0][0]}</a></li><li><a href="/3">${others[1][0]}</a></li></ul></div>`,
  'a linked question': '<p><a href="/2">چرا گردنه سپید هر سال بسته می‌شود؟</a></p>',
  contents: `<div class="box"><p>فهرست مطالب</p><ul><li><a href="#a">آجرهای دست‌ساز</a></li><li><a href="#b">حجره‌ها برای چه کسانی است؟</a></li></ul></div>`,
  'a poll':
    '<div class="nazar"><p>کدام بنا باید زودتر بازسازی شود؟</p><label><input type="radio">پل</label><label><input type="radio">برج</label><button>ثبت</button></div>',
  'a video':
    '<div class="v"><span>کد ویدیو</span><a href="/v.mp4">دانلود فیلم اصلی</a></div><p>حجم ویدیو: 4.5M | مدت زمان ویدیو: 00:00:56</p>',
  marks: '<p>***</p><p>-</p>',
  'an advertisement': '<div class="adv"><a href="http://a.example/">خرید فرش دست‌بافت با تخفیف</a></div>',
}

/** What stands behind the body. */
const after: Readonly<Record<string, string>> = {
  nothing: '',
  'news with excerpts': `<div class="more-items">${cards('div')}</div>`,
  'news in a section': `<section><h3>بیشتر بخوانید</h3>${cards('article')}</section>`,
  'a writer':
    '<div class="wr"><img><strong>مهرداد سروستانی</strong><p>دانش‌آموخته تاریخ است و ده سال است درباره بناهای کهن کوهستان می‌نویسد.</p></div>',
  comments: `<div class="cm"><h4>نظر شما</h4><div><b>پرویز</b><p>کاش پل کنار کاروان‌سرا را هم بازسازی می‌کردند، سال‌هاست که کسی به آن نمی‌رسد.</p></div><div><b>نسرین</b><p>من هفته گذشته آنجا بودم و هنوز درهایش بسته بود و کسی پاسخ نمی‌داد.</p></div></div>`,
  'the next article': `<article><h2><a href="/n/2">${others[0][0]}</a></h2><p>${others[0][1]}</p><p>رئیس راهداری گفت گردنه تا فردا بسته می‌ماند و خودروها از راه جنوبی می‌گذرند.</p></article>`,
  'a carousel': `<div class="slider">${others.map(([head], i) => `<div class="s"><a href="/${i}"><img></a><div class="caption">${head}</div></div>`).join('')}</div>`,
}

/** What stands before the article. */
const before: Readonly<Record<string, string>> = {
  nothing: '',
  'a masthead': '<div class="top"><span>جمعه ۲۸ مهر ۱۴۰۲</span></div>',
  'a notice':
    '<div class="cc"><p>ما برای بهتر شدن کار سایت از کوکی استفاده می‌کنیم؛ با ادامه دیدن این صفحه با آن موافقت می‌کنید.</p></div>',
  'a slider': `<div class="hero">${cards('div')}</div>`,
}

interface Layout {
  readonly head: string
  readonly body: string
  readonly inside: string
  readonly after: string
  readonly before: string
}

const names = (parts: Readonly<Record<string, string>>) => Object.keys(parts)

/** Layouts in which each part meets each other kind of part: a walk through all lists at different steps. */
export const layouts: readonly Layout[] = Array.from({length: 112}, (_, i) => {
  const pick = (list: readonly string[], step: number) => list[(i * step + Math.floor(i / list.length)) % list.length]!
  return {
    head: pick(names(heads), 1),
    body: pick(names(bodies), 3),
    inside: pick(names(inside), 5),
    after: pick(names(after), 2),
    before: pick(names(before), 3),
  }
})

/** The page of a layout. With `wrapped` the article stands in an article element, else in boxes without a name. */
export function pageOf(layout: Layout, wrapped: boolean): string {
  const body = bodies[layout.body]!.replace(second, `${second}`).replace(
    new RegExp(`(${second}(?:</span>)*(?:</p>|</div>|<br><br>)(?:</div>)?)`),
    `$1${inside[layout.inside]!}`,
  )
  const own = heads[layout.head]! + body
  return `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title} - سپیدکوه نیوز</title></head><body>
${before[layout.before]!}<ul class="nav"><li><a href="/">صفحه نخست</a></li><li><a href="/p">سیاسی</a></li><li><a href="/s">ورزشی</a></li></ul>
<main>${wrapped ? `<article>${own}</article>` : `<div class="c"><div class="d">${own}</div></div>`}${after[layout.after]!}</main>
<div class="f">همه حقوق این سایت محفوظ است.</div></body></html>`
}
