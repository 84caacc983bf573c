// What a start costs, in ratio to `node -e 0` in the same run: npx tsx scripts/bench/startup.ts [--runs 9]. Build first.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import sample from '../../src/report/playground/sample.json' with {type: 'json'}

const {values} = parseArgs({options: {runs: {type: 'string', default: '9'}}})
const root = new URL('../..', import.meta.url).pathname
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'khabar-startup-'))
const page = join(folder, 'page.txt')
writeFileSync(page, sample.page)

/** Each case and the ratio that issue 18 allows. */
const cases: readonly {name: string; args: readonly string[]; most?: number}[] = [
  {name: 'node -e 0', args: ['-e', '0']},
  {name: 'khabar --version', args: [cli, '--version'], most: 2.5},
  {name: 'khabar --help', args: [cli, '--help'], most: 2.5},
  {
    name: 'import khabar/numbers',
    args: ['--input-type=module', '-e', `await import('${join(root, 'dist/numbers.js')}')`],
    most: 1.5,
  },
  {name: 'khabar annotate, one small page', args: [cli, 'annotate', page], most: 6},
]

/** Runs once: milliseconds that passed, milliseconds of processor time (user and system), and the peak of memory in MB. */
function run(args: readonly string[]): {wall: number; cpu: number; memory: number} {
  const report = `process.on('exit', () => {const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
require('fs').writeSync(3, JSON.stringify([userCPUTime + systemCPUTime, maxRSS]))})`
  const hook = join(folder, 'hook.cjs')
  writeFileSync(hook, report)
  const began = performance.now()
  const {output} = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const [cpu = 0, memory = 0] = JSON.parse(String(output[3])) as number[]
  return {wall: performance.now() - began, cpu: cpu / 1e3, memory: memory / 1e3}
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
// Turn by turn, so that a busy moment costs all cases alike.
const measured = cases.map(() => ({wall: [] as number[], cpu: [] as number[], memory: [] as number[]}))
for (let turn = 0; turn < Number(values.runs); turn++)
  for (const [i, {args}] of cases.entries()) {
    const {wall, cpu, memory} = run(args)
    measured[i]!.wall.push(wall)
    measured[i]!.cpu.push(cpu)
    measured[i]!.memory.push(memory)
  }
rmSync(folder, {recursive: true})
const floor = {wall: median(measured[0]!.wall), cpu: median(measured[0]!.cpu)}
console.log(`node ${process.version}, ${values.runs} runs, medians`)
for (const [i, {name, most}] of cases.entries()) {
  const {wall, cpu, memory} = measured[i]!
  const ratio = `${(median(wall) / floor.wall).toFixed(2)}x (processor ${(median(cpu) / floor.cpu).toFixed(2)}x)`
  console.log(
    `${name.padEnd(32)} ${median(wall).toFixed(0).padStart(5)} ms  ${median(cpu).toFixed(0).padStart(4)} ms of processor  ${median(memory).toFixed(0).padStart(4)} MB  ${ratio}${most ? `  at most ${most}x` : ''}`,
  )
}
