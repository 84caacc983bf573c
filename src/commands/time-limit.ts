/** The help of `--time-limit`, which annotate and build have. */
export const timeLimitHelp =
  'Seconds that an article may take in a worker thread before it is refused and the worker replaced; 120 if absent'
