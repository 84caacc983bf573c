/** The help of `--time-limit`, which annotate and build have. */
export const timeLimitHelp = 'Seconds after which an article is refused and its worker thread replaced; 120 by default'
