import {presets as known, type Preset, presetOf} from '../index.js'
import type {Command} from './command.js'
import {unknownPreset} from './layout.js'

interface Options {
  name?: string | undefined
  format: string
}

export const presets: Command<Options> = {
  examples: [
    ['khabar presets', 'lists all presets'],
    ['khabar annotate --preset pn-summary test.csv', 'annotates a file of a preset'],
  ],
  builder: (yargs) =>
    yargs
      .positional('name', {type: 'string', describe: 'Name of a corpus; all by default'})
      .option('format', {choices: ['text', 'json'], default: 'text', describe: 'Output format'})
      .check(({name}) => name === undefined || presetOf(name) !== undefined || unknownPreset(name)),
  handler({name, format}) {
    const wanted = name === undefined ? known : [presetOf(name)!]
    if (format === 'json') process.stdout.write(`${JSON.stringify(name === undefined ? wanted : wanted[0], null, 2)}\n`)
    else for (const preset of wanted) process.stdout.write(`${described(preset).join('\n')}\n`)
  },
}

function described({name, title, terms, size, where, flaws, format, structure}: Preset): string[] {
  return [
    `${name}  ${title}`,
    `  size     ${size}`,
    `  licence  ${terms}`,
    `  from     ${where}`,
    ...(format === undefined ? [] : [`  format   ${format}`]),
    ...(structure === undefined ? [] : ['  needs    --structure none']),
    ...flaws.map((flaw, i) => `  ${i === 0 ? 'flaws    ' : '         '}${flaw}`),
  ]
}
