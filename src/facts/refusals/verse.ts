import {headed, numbered} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** آیه ۵, سوره ۳۶. */
export const verse: Refusal = headed('verse', heads.verse, numbered)
