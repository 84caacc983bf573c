/** How much a finding weighs: an error refuses something, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info'
