import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {commands as listedCommands} from '../../src/commands/commands.js'

const src = resolve(import.meta.dirname, '../../src')
const commands = listedCommands.map(({name}) => name)

test('no message or remedy names a command that does not exist', () => {
  expect(commands).toContain('build')
  const named = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/(?:`|: |npx |\$0 )khabar ([a-z]\w*)\b(?! \$\{)/g)].map(
        ([, name]) => ({
          file,
          name: name!,
        }),
      ),
    )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(({name}) => !commands.includes(name))).toEqual([])
})
