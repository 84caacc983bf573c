// npm runs this after `npm ci` in a clone, before it packs or publishes, and when it installs khabar from git. In the last case with --global, npm leaves out
// the packages that the build needs (its nested install inherits `global`), so they are installed here first.
// git installs run `prepare` and nothing else, so it cannot be `prepack`. npm 11 names it in a warning (install-scripts) where khabar is
// installed from git or from a tarball, though it does not run it there; from a registry it does not.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const npm = (...args) =>
  execFileSync('npm', args, {stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'})

if (!existsSync('node_modules/esbuild')) {
  npm(
    'ci',
    '--global=false',
    '--location=project',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--silent',
  )
}
npm('run', '--silent', 'build')
// Types for users are rolled up from the build; npm runs no other script after this one when it packs.
if (['pack', 'publish'].includes(process.env.npm_command ?? '')) npm('run', '--silent', 'types')
