import list from './particles.json' with {type: 'json'}

/** The few words that rules ask for one by one, by what they do: «و» is `and`, «را» marks the `object`. */
export const particle: Readonly<Record<keyof typeof list, string>> = list
