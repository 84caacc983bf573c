import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {khabar, root, temporaryFolder} from './khabar.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('a new dataset builds and validates at once, and is never written over', () => {
  const folder = join(temporaryFolder(), 'City News')
  const made = khabar(['init', folder, '--date', '2026-03-21'])
  expect(made.code).toBe(0)
  expect(made.out).toContain('raw/example.txt')
  const configuration = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect(configuration).toMatchObject({name: 'city-news', version: '0.1.0', date: '2026-03-21'})
  const built = khabar(['build', folder, '--jobs', '1'])
  expect(built.err).toContain('configuration/placeholder')
  expect(built.out).toContain('1 article (')
  expect(khabar(['validate', folder]).out).toContain('valid, 0 errors')

  const workflow = parse(readFileSync(join(folder, '.github/workflows/khabar.yml'), 'utf8'))
  const runs = workflow.jobs.validate.steps.flatMap(({run}: {run?: string}) => run ?? [])
  for (const run of runs) {
    const args = /^npx --yes khabar@\S+ (.*)$/.exec(run)![1]!.split(' ')
    expect(khabar(args, '', folder).code, run).toBe(0)
  }

  writeFileSync(join(folder, 'dataset.json'), '{}')
  const again = khabar(['init', folder])
  expect(again.code).toBe(2)
  expect(again.err).toContain('configuration/exists')
  expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe('{}')
})

/** Runs the last step of action.yml as a runner would: its inputs as variables, `shell: bash` as GitHub starts it. */
function runAction(folder: string, inputs: Record<string, string>) {
  const action = parse(read('action.yml'))
  const {run, env} = action.runs.steps.at(-1)
  const values = Object.entries(env as Record<string, string>).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.(\S+) \}\}$/.exec(expression)![1]!
    return [name, inputs[input] ?? action.inputs[input].default]
  })
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '')
  const {status, stdout} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, ...Object.fromEntries(values), GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: summary},
  })
  return {status, stdout, summary: readFileSync(summary, 'utf8')}
}

describe('the action', () => {
  const good = `${JSON.stringify(JSON.parse(read('schema/examples/valid/everything.json')))}\n`
  const checkout = () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'my news'))
    writeFileSync(join(folder, 'records.jsonl'), '{"id": 1}\n')
    writeFileSync(join(folder, 'good.jsonl'), good)
    writeFileSync(join(folder, 'my news', 'records.jsonl'), '{"id": 2}\n')
    return folder
  }

  test('marks findings at their lines and writes a summary', () => {
    const folder = checkout()
    const {status, stdout, summary} = runAction(folder, {path: 'records.jsonl'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=records\.jsonl,line=1,title=/)
    expect(summary).toContain('| error | `schema/')
  })

  test('passes on valid records', () => {
    const folder = checkout()
    expect(runAction(folder, {path: 'good.jsonl'})).toMatchObject({status: 0})
  })

  test('validates every line of its input, with spaces and globs', () => {
    const folder = checkout()
    const {status, stdout} = runAction(folder, {path: 'good.jsonl\n  my news/records.jsonl\n'})
    expect(status).toBe(1)
    expect(stdout).toContain('file=my news/records.jsonl,line=1')
    expect(runAction(folder, {path: '**/rec*.jsonl'}).stdout).toContain('file=my news/records.jsonl,line=1')
  })

  test('writes another format to a file', () => {
    const folder = checkout()
    const file = join(temporaryFolder(), 'bad records.sarif')
    const {stdout} = runAction(folder, {path: 'records.jsonl', format: 'sarif', output: file, 'max-errors': '3'})
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results).toHaveLength(3)
  })

  test('reports a path that matches nothing, and an empty input', () => {
    const folder = checkout()
    expect(runAction(folder, {path: 'good.jsonl\nmissing/*.jsonl'})).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("No file or folder matches 'missing/*.jsonl'"),
    })
    expect(runAction(folder, {path: ' \n'}).status).toBe(2)
  })

  test('takes its inputs as data, never as code', () => {
    const folder = checkout()
    runAction(folder, {path: 'records.jsonl; touch harm\n$(touch harm)\n`touch harm`'})
    expect(existsSync(join(folder, 'harm'))).toBe(false)
  })
})

test('the pre-commit hook runs a command that is there, on the files of a dataset', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'))
  const [command, ...args] = hook.entry.split(' ')
  expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(command)
  const files = new RegExp(hook.files)
  expect(
    ['dataset.json', 'news/dataset.json', 'releases/1.0.0/jsonl/train-00000-of-00001.jsonl'].every((file) =>
      files.test(file),
    ),
  ).toBe(true)
  expect(['package.json', 'raw/rows.jsonl', 'mydataset.json'].some((file) => files.test(file))).toBe(false)
  const release = 'datasets/sample/releases'
  const {version} = JSON.parse(read('datasets/sample/dataset.json'))
  const shard = `${release}/${version}/jsonl/test-00000-of-00001.jsonl`
  expect(khabar([...args, 'datasets/sample/dataset.json', shard]).code).toBe(0)
})
