import {bundle} from '../bundle.js'

/** The repair of ZWNJ from the sources, with the parts that training needs. */
export const loadRepair = () =>
  bundle(`export {createNormalizer} from './src/normalize/normalize.ts'
    export {cleaner} from './src/normalize/rules.ts'
    export {parseLexicon} from './src/document/lexicon.ts'
    export {applyChanges, draftOf} from './src/text/edits.ts'
    export {arrangeWordForms} from './src/normalize/zwnj/evidence/word-forms.ts'
    export {addHabits, noHabits} from './src/normalize/zwnj/judging/habits.ts'
    export {pressChance, judgeOf, settings} from './src/normalize/zwnj/judging/judge.ts'
    export {spacesOf} from './src/normalize/zwnj/reading/compound-spaces.ts'
    export {logLinear} from './src/normalize/zwnj/evidence/model.ts'
    export {compoundFeatures} from './src/normalize/zwnj/evidence/compound-features.ts'
    export {pairOf} from './src/normalize/zwnj/reading/pairs.ts'
    export {followingOf, precedingOf, surroundings} from './src/normalize/zwnj/reading/surroundings.ts'
    export {readingsOf} from './src/normalize/zwnj/reading/readings.ts'
    export {zwnjRepair} from './src/normalize/zwnj/restore.ts'
    export {wordMemory} from './src/normalize/zwnj/reading/word-memory.ts'`)
