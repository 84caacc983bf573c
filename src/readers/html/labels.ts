/** A label has one or two short words before its colon. */
const LABEL = /(?:^|\s)[\p{L}\u200c]{3,14}(?: [\p{L}\u200c]{2,10})?: ?[^\s:]/gu
const FEWEST = 2

/** «نویسنده: طناز رهنورد انتشار: ۲۴ اسفند ۱۴۰۲»: labels in a row with a figure among them, and no sentence. */
export const isLabels = (text: string): boolean =>
  text.length <= 250 &&
  /\p{Nd}/u.test(text) &&
  !/[.!؟?…]["»”)]*$|[.؟!] /.test(text) &&
  (text.match(LABEL)?.length ?? 0) >= FEWEST
