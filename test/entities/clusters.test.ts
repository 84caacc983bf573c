import {expect, test} from 'vitest'
import {entitiesOf} from './document.js'

/** Mentions that share a cluster, by text. */
function groups(text: string): string[][] {
  const clusters = new Map<string, string[]>()
  for (const {cluster, text: mention} of entitiesOf(text)) {
    if (cluster) clusters.set(cluster, [...(clusters.get(cluster) ?? []), mention])
  }
  return [...clusters.values()]
}

test('a family name alone is the person whom the article has named in full, in a headline before it too', () => {
  const text = 'نصیری: راه باز می‌شود\nناصر نصیری گفت که راه باز می‌شود. در پایان از نصیری قدردانی شد.'
  expect(groups(text)).toEqual([['نصیری', 'ناصر نصیری', 'نصیری']])
})

test('of two with one family name, the short mention is the one named last', () => {
  const text = 'مریم کریمی آغاز کرد. کریمی گزارش داد. سپس حسین کریمی آمد. کریمی پاسخ داد.'
  expect(groups(text)).toEqual([
    ['مریم کریمی', 'کریمی'],
    ['حسین کریمی', 'کریمی'],
  ])
})

test('سید and a half of a double given name come and go', () => {
  expect(groups('سیدمحمدجواد احمدی‌نژاد آمد. جواد احمدی‌نژاد رفت.')).toEqual([
    ['سیدمحمدجواد احمدی‌نژاد', 'جواد احمدی‌نژاد'],
  ])
})

test('behind a title an unknown given name is told from the family name', () => {
  expect(groups('حجت‌الاسلام محمدزمان رضایی آمد. رضایی رفت.')).toEqual([['محمدزمان رضایی', 'رضایی']])
})

test('a family name that is also a word needs the start of a sentence', () => {
  const found = entitiesOf('رضا دهقان آمد. دهقان افزود: سال خوبی بود. هر دهقان زمین دارد.')
  expect(found.map(({text}) => text)).toEqual(['رضا دهقان', 'دهقان'])
})

test('names of one country are one thing with one code', () => {
  const found = entitiesOf('آمریکا رأی داد. ایالات متحده نپذیرفت. امریکا رفت.')
  expect(found.map(({ref, cluster}) => `${ref} ${cluster}`)).toEqual(['US c1', 'US c1', 'US c1'])
})

test('a province and its capital are two things', () => {
  const found = entitiesOf('استان اردبیل سرد است. در اردبیل برف بارید. اردبیل سفید شد. استاندار اردبیل آمد.')
  expect(found.map(({ref, cluster}) => `${ref} ${cluster}`)).toEqual(['IR-24 c1', 'null c2', 'null c2', 'IR-24 c1'])
})

test('a club called by a common word is understood once the article has shown what it is', () => {
  const text = 'باشگاه استقلال بازیکن خرید. سرمربی استقلال راضی است.'
  expect(groups(text)).toEqual([['باشگاه استقلال', 'استقلال']])
  expect(entitiesOf('استقلال و آزادی شعار مردم بود.')).toEqual([])
})

test('what is named once has no cluster', () => {
  expect(entitiesOf('ایران برنده شد.').map(({cluster, ref}) => [cluster, ref])).toEqual([[null, 'IR']])
})

test('a body without its seat or its greater body is the same one, if only one such is named', () => {
  expect(groups('گل‌گهر سیرجان بازی را برد. گل‌گهر هفته بعد میهمان است.')).toEqual([['گل‌گهر سیرجان', 'گل‌گهر']])
  expect(groups('شورای امنیت سازمان ملل نشست داشت. شورای امنیت بیانیه داد.')).toEqual([
    ['شورای امنیت سازمان ملل', 'شورای امنیت'],
  ])
})

test('clubs that share a word stay two', () => {
  expect(groups('باشگاه استقلال و استقلال خوزستان بازی کردند.')).toEqual([])
})

test('of two with one family name, the short mention is the one named in full more often', () => {
  const text = 'مریم کریمی آمد. مریم کریمی نشست. حسین کریمی رفت. کریمی افزود: سال خوبی بود.'
  expect(groups(text)).toEqual([['مریم کریمی', 'مریم کریمی', 'کریمی']])
})

test('one word of a family name of two, and a given name, name the only person who has it', () => {
  expect(groups('محمد مجتهدزاده فارابی آمد. مجتهدزاده افزود: سال خوبی بود.')).toEqual([
    ['محمد مجتهدزاده فارابی', 'مجتهدزاده'],
  ])
})

test('a body without its plain head, its country Iran or کشور is the same one', () => {
  expect(groups('سازمان هواشناسی کشور هشدار داد. سازمان هواشناسی نقشه‌ها را فرستاد.')).toEqual([
    ['سازمان هواشناسی کشور', 'سازمان هواشناسی'],
  ])
  expect(groups('فدراسیون فوتبال ایران نامه نوشت. فدراسیون فوتبال پاسخ گرفت.')).toEqual([
    ['فدراسیون فوتبال ایران', 'فدراسیون فوتبال'],
  ])
  expect(groups('وزارت خارجه روسیه بیانیه داد. وزارت خارجه چیزی نگفت.')).toEqual([])
})

test('a ministry is the one that its first word names', () => {
  expect(groups('وزارت صنعت، معدن و تجارت نامه نوشت. وزارت صنعت پاسخ گرفت.')).toEqual([
    ['وزارت صنعت، معدن و تجارت', 'وزارت صنعت'],
  ])
})

test('a medium of a body is not the body, and a branch not the university', () => {
  expect(groups('روابط عمومی سازمان هواشناسی نوشت. سازمان هواشناسی خبر داد.')).toEqual([])
  expect(groups('دانشگاه آزاد زاهدان ساخته شد. دانشگاه آزاد شهریه گرفت.')).toEqual([])
})

test('another name of a club, its country and its last word are the same club', () => {
  expect(groups('بارسلونا بازی را برد. بارسا قهرمان شد.')).toEqual([['بارسلونا', 'بارسا']])
  expect(groups('باشگاه النصر عربستان آمد. باشگاه النصر بازی را باخت.')).toEqual([
    ['باشگاه النصر عربستان', 'باشگاه النصر'],
  ])
})

test('a commission is the one of its parliament, a council with استان the same as without', () => {
  expect(groups('کمیسیون فرهنگی مجلس نشست داشت. کمیسیون فرهنگی گزارش داد.')).toEqual([
    ['کمیسیون فرهنگی مجلس', 'کمیسیون فرهنگی'],
  ])
})

test('of two people with one family name, the title tells who is meant', () => {
  expect(groups('دختر سردار سلیمانی آمد. زینب سلیمانی گفت که سپهبد قاسم سلیمانی نامه نوشته بود.')).toEqual([
    ['سلیمانی', 'قاسم سلیمانی'],
  ])
})

test('a family name written apart is the one that the article has in full', () => {
  expect(groups('سعید گل‌محمدی تمرین کرد. گل محمدی رفت.')).toEqual([['سعید گل‌محمدی', 'گل محمدی']])
})
