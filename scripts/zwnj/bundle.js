import {bundle} from '../bundle.js'

/** The repair of ZWNJ from the sources, with the parts that training needs. */
export const loadRepair = () =>
  bundle(`export {createNormalizer} from './src/normalize/normalize.ts'
    export {cleaner} from './src/normalize/rules.ts'
    export {parseLexicon} from './src/document/lexicon.ts'
    export {applyChanges, draftOf} from './src/text/edits.ts'
    export {arrangeWordForms} from './src/normalize/zwnj/word-forms.ts'
    export {addHabits, pressChance, judgeOf, noHabits, settings} from './src/normalize/zwnj/habits.ts'
    export {spacesOf} from './src/normalize/zwnj/compounds.ts'
    export {logLinear} from './src/normalize/zwnj/model.ts'
    export {behindOf, compoundFeatures, frontOf, pairOf, surroundings} from './src/normalize/zwnj/pairs.ts'
    export {readingsOf} from './src/normalize/zwnj/readings.ts'
    export {zwnjRepair} from './src/normalize/zwnj/restore.ts'
    export {wordMemory} from './src/normalize/zwnj/word-memory.ts'`)
