/** How the texts begin that `khabar init` writes for somebody to replace. */
const starts = ['Your name', 'Describe here', 'Answer here'] as const

/** Whether a text is one that `khabar init` wrote for somebody to replace: an address of example.org too. */
export const isPlaceholder = (text: string): boolean =>
  starts.some((start) => text.startsWith(start)) || text === PLACEHOLDER_HOMEPAGE || text === PLACEHOLDER_MAIL

/** A text that somebody wrote; undefined for one that is missing or that `khabar init` wrote to be replaced. */
export const answered = (text: string | undefined): string | undefined =>
  text === undefined || isPlaceholder(text) ? undefined : text

/** The address that `khabar init` writes for that of the dataset's page. */
export const PLACEHOLDER_HOMEPAGE = 'https://example.org/replace-this-address'
/** The address of mail that `khabar init` writes for that of takedown requests. */
export const PLACEHOLDER_MAIL = 'replace-this@example.org'
