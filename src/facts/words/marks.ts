/** Marks that end a sentence or a clause as long as one. */
export const sentenceEnd = /^[.؟!؛]$/
