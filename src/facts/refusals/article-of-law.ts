import {headed, numbered} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** Article of a law, clause, principle of the constitution, resolution: ماده ۱۰, اصل چهل‌وچهارم, قطعنامه ۲۲۳۱. */
export const articleOfLaw: Refusal = headed('law', heads.law, numbered)
