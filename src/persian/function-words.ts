import list from './function-words.json' with {type: 'json'}

/** The classes of words that hold a sentence together. A word with two uses is in both: نه is a conjunction and no number. */
export type FunctionWordClass = keyof typeof list

/** Function words by their class, in standard letters and with ZWNJ. A stage takes the classes that its rule is about. */
export const functionWords: Readonly<Record<FunctionWordClass, readonly string[]>> = list
