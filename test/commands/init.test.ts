import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
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
  expect(built.err).toBe('')
  expect(built.out).toContain('1 articles')
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

test('the action validates what it is given, in the format that is asked for', () => {
  const action = parse(read('action.yml'))
  const {version} = JSON.parse(read('package.json'))
  expect(action.inputs.version.default).toBe(version)
  const [{run, env}] = action.runs.steps
  const file = join(temporaryFolder(), 'bad records.jsonl')
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'records.jsonl'), '{"id": 1}\n')
  const call = (inputs: Record<string, string>) => {
    const values = Object.entries(env as Record<string, string>).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.(\S+) \}\}$/.exec(expression)![1]!
      return [name, inputs[input] ?? action.inputs[input].default]
    })
    const summary = join(folder, 'summary.md')
    writeFileSync(summary, '')
    const khabarCommand = `${process.execPath} ${join(root, 'dist/cli.js')}`
    const {status, stdout} = spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, ...Object.fromEntries(values), KHABAR_COMMAND: khabarCommand, GITHUB_STEP_SUMMARY: summary},
    })
    return {status, stdout, summary: readFileSync(summary, 'utf8')}
  }
  const github = call({path: 'records.jsonl'})
  expect(github.status).toBe(1)
  expect(github.stdout).toMatch(/^::error file=records\.jsonl,line=1,title=/)
  expect(github.summary).toContain('| error | `schema/')
  const sarif = call({path: 'records.jsonl', format: 'sarif', output: file, 'max-errors': '3'})
  expect(sarif.stdout).toBe('')
  expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results).toHaveLength(3)
  expect(call({path: 'records.jsonl; touch harm'}).status).toBe(3)
  expect(existsSync(join(folder, 'harm'))).toBe(false)
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
