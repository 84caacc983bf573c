import {headed} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** کد خبر: ۱۴۰۲۰۵, شماره ۱۲, پلاک ۳. */
export const serialNumber: Refusal = headed('code', heads.code)
