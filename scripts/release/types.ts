// Rolls the declarations of each entry of package.json into one file beside its code, and holds the public API against
// docs/api/*.api.md: types, not only names. `npm run types` writes those reports, `npm run types -- --check` fails where they
// differ from what is committed.
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Extractor, ExtractorConfig, ExtractorLogLevel} from '@microsoft/api-extractor'

const root = join(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const entries = {index: 'index', numbers: 'numbers', text: 'text/index', browser: 'browser'}

/** When a file of a folder was last changed, in milliseconds; only names that match. */
const lastChange = (folder: string, name: RegExp): number =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => name.test(path))
    .reduce((last, path) => Math.max(last, statSync(join(root, folder, path)).mtimeMs), 0)

const built = existsSync(join(root, 'dist/types')) ? lastChange('dist/types', /\.d\.ts$/) : undefined
if (built === undefined || built < lastChange('src', /\.(?:ts|json)$/)) {
  const found = built === undefined ? 'is missing' : 'is older than src'
  process.stderr.write(
    `dist/types ${found}: the public types are read from the declarations there. Run npm run build first.\n`,
  )
  process.exit(1)
}

mkdirSync(join(root, 'docs/api'), {recursive: true})
for (const [name, path] of Object.entries(entries)) {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    packageJson: undefined,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/types/${path}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2023',
            lib: ['es2023'],
            module: 'nodenext',
            moduleResolution: 'nodenext',
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
          files: [join(root, `dist/types/${path}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(root, 'docs/api'),
        reportTempFolder: join(root, 'dist/api'),
      },
      dtsRollup: {enabled: true, untrimmedFilePath: join(root, `dist/${name}.d.ts`)},
      messages: {
        extractorMessageReporting: {
          default: {logLevel: ExtractorLogLevel.Error},
          'ae-missing-release-tag': {logLevel: ExtractorLogLevel.None},
          'ae-undocumented': {logLevel: ExtractorLogLevel.None},
          // Parts of exported types that have no export of their own: readers see them in the rolled-up file.
          'ae-forgotten-export': {logLevel: ExtractorLogLevel.None},
        },
        tsdocMessageReporting: {default: {logLevel: ExtractorLogLevel.None}},
      },
    },
  })
  const {succeeded, apiReportChanged} = Extractor.invoke(config, {localBuild: !check, showVerboseMessages: false})
  if (!succeeded || (check && apiReportChanged)) {
    process.stderr.write(
      `docs/api/${name}.api.md does not describe the public types any more. Run npm run types and commit what it writes.\n`,
    )
    process.exitCode = 1
  }
}
rmSync(join(root, 'dist/api'), {recursive: true, force: true})
