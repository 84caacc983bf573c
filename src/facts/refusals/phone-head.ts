import {headed} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** تلفن ۸۸۹۰, سامانه ۱۹۷, پلیس ۱۱۰. */
export const phoneHead: Refusal = headed('phone', heads.phone)
