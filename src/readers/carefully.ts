import {diagnostic, type Place, type Report} from '../diagnostic/diagnostic.js'
import {failureOf} from '../diagnostic/failure.js'

/** Makes one article. Where that throws, a bug costs this article and no other: article/failed is reported, undefined returned. */
export function carefully<Made>(place: Place, report: Report, make: () => Made): Made | undefined {
  try {
    return make()
  } catch (error) {
    report(diagnostic('article/failed', `Reading this article failed: ${failureOf(error)}.`, place))
    return undefined
  }
}
