import {type ListedCommand, listed} from './command.js'

/** Every command, in the order of the help. Adding one is a file and a line here. */
export const commands: readonly ListedCommand[] = [
  listed(
    'init [dir]',
    'Create a dataset: dataset.json, inputs for your files or an example page, and a CI workflow',
    async () => (await import('./init.js')).init,
  ),
  listed(
    'annotate [files..]',
    'Annotate raw pages or rows; write one record per line',
    async () => (await import('./annotate.js')).annotate,
  ),
  listed(
    'build <dir>',
    'Build a validated release from a dataset folder (dataset.json)',
    async () => (await import('./build.js')).build,
  ),
  listed(
    'validate [paths..]',
    'Check records, releases or dataset.json: schema, offsets, values, checksums',
    async () => (await import('./validate.js')).validate,
  ),
  listed(
    'diff <old> <new>',
    'Show what changed between two releases, and the version step that this requires',
    async () => (await import('./diff.js')).diff,
  ),
  listed(
    'checklist <release>',
    'List what venues require of a dataset, what is missing, and how to add it',
    async () => (await import('./checklist.js')).checklist,
  ),
  listed('stats <path>', 'Print statistics of a release or of records', async () => (await import('./stats.js')).stats),
  listed(
    'view <path>',
    'Write a self-contained HTML page of annotated articles',
    async () => (await import('./view.js')).view,
  ),
  listed('find <path> <query>', 'Find records by their facts and names', async () => (await import('./find.js')).find),
  listed(
    'export <path>',
    'Export a release or records to another format',
    async () => (await import('./export.js')).exportCommand,
  ),
  listed(
    'remove <dataset>',
    'Take articles down: later builds leave them out',
    async () => (await import('./remove.js')).remove,
  ),
  listed(
    'rehydrate <release>',
    'Restore the text of a release without text, from your own copies',
    async () => (await import('./rehydrate.js')).rehydrate,
  ),
  listed(
    'train',
    'Train an entity model on your own gold annotation, for annotate --model',
    async () => (await import('./train.js')).trainCommand,
  ),
  listed(
    'presets [name]',
    'List public corpora that can be read by name: licence, size, source, known flaws',
    async () => (await import('./presets.js')).presets,
  ),
]
