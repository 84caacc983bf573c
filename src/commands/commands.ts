import {type ListedCommand, listed} from './command.js'

/** Every command, in the order of the help. Adding one is a file and a line here. */
export const commands: readonly ListedCommand[] = [
  listed(
    'init [dir]',
    'A new dataset: dataset.json, a raw page, and a CI workflow that validates it',
    async () => (await import('./init.js')).init,
  ),
  listed(
    'annotate [files..]',
    'Raw pages in, one annotated record a line out',
    async () => (await import('./annotate.js')).annotate,
  ),
  listed(
    'build <dir>',
    'A folder with dataset.json in, a validated release folder out',
    async () => (await import('./build.js')).build,
  ),
  listed(
    'validate [paths..]',
    'Check records, releases or dataset.json: form, offsets, values, checksums',
    async () => (await import('./validate.js')).validate,
  ),
  listed(
    'diff <old> <new>',
    'What changed between two releases, and the version step that it requires',
    async () => (await import('./diff.js')).diff,
  ),
  listed(
    'checklist <release>',
    'What a venue asks of a dataset, what of it is missing, and how to give it',
    async () => (await import('./checklist.js')).checklist,
  ),
  listed('stats <path>', 'Tables about a release or records', async () => (await import('./stats.js')).stats),
  listed(
    'view <path>',
    'A self-contained HTML page of annotated articles',
    async () => (await import('./view.js')).view,
  ),
  listed('find <path> <query>', 'Records by their facts and names', async () => (await import('./find.js')).find),
  listed(
    'export <path>',
    'One more format from a release or records',
    async () => (await import('./export.js')).exportCommand,
  ),
  listed(
    'remove <dataset>',
    'Take articles down: no later build releases them again',
    async () => (await import('./remove.js')).remove,
  ),
  listed(
    'rehydrate <release>',
    'Put the text back into a release without text, from your own copies',
    async () => (await import('./rehydrate.js')).rehydrate,
  ),
  listed(
    'train',
    'An entity model from your own gold, for annotate --model',
    async () => (await import('./train.js')).trainCommand,
  ),
  listed(
    'presets [name]',
    'Public corpora that are read by name, with their licence, size, source and known flaws',
    async () => (await import('./presets.js')).presets,
  ),
]
