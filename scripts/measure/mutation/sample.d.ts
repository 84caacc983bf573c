import type {Mutant} from '@stryker-mutator/api/core'

/** Where a mutant comes in the draw of a seed (KHABAR_MUTANT_SEED): by this, the first are drawn. */
export declare function place(mutant: Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>): string
