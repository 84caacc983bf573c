/**
 * The licences of all packages in package-lock.json, as docs/licences.md: npx tsx scripts/release/licences.ts [--check]
 *
 * Exits with 1 where a package has a licence that is not on the list for its use, needs an install script to be used with khabar, or is
 * not pinned to one version; with --check also where the page is not what would be written.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import parse from 'spdx-expression-parse'

/** Licences that a package may have which is installed with khabar: all permit use and redistribution under their notice alone. */
const permissive = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD CC0-1.0 BlueOak-1.0.0 Unlicense CC-BY-3.0 Python-2.0'.split(' '),
)
/** Besides them, licences of tools that develop khabar and are not passed on. */
const forTools = new Set('MPL-2.0 CC-BY-4.0 Unicode-3.0 PSF-2.0'.split(' '))

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const page = 'docs/licences.md'
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, Locked>}
const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'))
const flaws: string[] = []

/** Whether an SPDX expression can be fulfilled with these licences. */
function isAllowed(expression: parse.Info, allowed: ReadonlySet<string>): boolean {
  if ('license' in expression) return allowed.has(expression.license)
  const [left, right] = [isAllowed(expression.left, allowed), isAllowed(expression.right, allowed)]
  return expression.conjunction === 'or' ? left || right : left && right
}

function licenceOf(path: string, {license = 'none', dev}: Locked): string {
  const allowed = dev ? new Set([...permissive, ...forTools]) : permissive
  try {
    if (!isAllowed(parse(license), allowed)) flaws.push(`${path}: ${license} is not on the list`)
  } catch {
    flaws.push(`${path}: ${JSON.stringify(license)} is no SPDX expression`)
  }
  return license
}

for (const [name, version] of Object.entries({...dependencies, ...devDependencies}))
  if (!/^\d/.test(String(version))) flaws.push(`${name}: ${version} is not one version`)

const rows = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => {
    if (locked.hasInstallScript && !locked.dev) flaws.push(`${path}: it has an install script`)
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return {name: `${name} ${locked.version}`, licence: licenceOf(path, locked), dev: locked.dev ?? false}
  })

/** A row for each licence, with the names of packages where `names` holds. */
function tableOf(dev: boolean, names: (licence: string) => boolean): string {
  const byLicence = new Map<string, Set<string>>()
  for (const {name, licence} of rows.filter((row) => row.dev === dev))
    byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(name))
  const lines = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, of]) => `| ${licence} | ${of.size} | ${names(licence) ? [...of].sort().join(', ') : ''} |`)
  return ['| licence | packages | |', '| --- | ---: | --- |', ...lines].join('\n')
}

const text = `# Licences of the packages

Written by \`npx tsx scripts/release/licences.ts\` from package-lock.json; CI checks that it is current. khabar itself is MIT. Lexicons and
models have licences of their own, in their cards. Every npm release has a CycloneDX list of both (\`scripts/release/sbom.ts\`).

## Installed with khabar

All of them may be used and passed on under MIT's conditions and their own notices. None needs an install script.

${tableOf(false, () => true)}

## For its development

Not part of the package, but for the code that the build puts into dist, whose licences are in dist/THIRD-PARTY.txt. None needs its
install script: \`npm ci --ignore-scripts\` and \`npm run build\` work as well. Named are those of licences that no package of the first
table may have.

${tableOf(true, (licence) => forTools.has(licence))}
`

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) flaws.push(`${page} is not current: run npx tsx scripts/release/licences.ts`)
} else writeFileSync(page, text)
for (const flaw of flaws) console.error(flaw)
console.log(
  `${rows.filter(({dev}) => !dev).length} packages are installed with khabar, ${rows.filter(({dev}) => dev).length} develop it; ${flaws.length} flaws`,
)
if (flaws.length > 0) process.exitCode = 1
