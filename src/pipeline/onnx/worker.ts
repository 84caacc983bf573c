import {existsSync, readFileSync} from 'node:fs'
import {runAsWorker} from 'synckit'
import type {OnnxFolder} from './folder.js'
import {type Encode, probabilities, windowsOf} from './inputs.js'

/** Runs one model, loaded at the first call. ONNX Runtime only answers later; the caller waits in its own thread. */
type Run = (sentences: readonly (readonly string[])[]) => Promise<number[][][]>

const loaded = new Map<string, Promise<Run>>()

async function load({model, tokenizer, tokenizerConfig, tags, longest}: OnnxFolder): Promise<Run> {
  const [{InferenceSession, Tensor, env}, {Tokenizer}] = await Promise.all([
    import('onnxruntime-web'),
    import('@huggingface/tokenizers'),
  ])
  // One thread: articles are shared out among khabar's own workers, and the sums stay the same.
  env.wasm.numThreads = 1
  const json = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
  const pieces = new Tokenizer(json(tokenizer), json(tokenizerConfig))
  const encode: Encode = (text, marks) => pieces.encode(text, {add_special_tokens: marks}).ids
  const session = await InferenceSession.create(readFileSync(model), {executionProviders: ['wasm']})
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return async (sentences) => {
    const out: number[][][] = []
    for (const words of sentences) {
      const rows: number[][] = words.map(() => [])
      for (const {ids, wordOf} of windowsOf(words, encode, longest)) {
        const all: Record<string, InstanceType<typeof Tensor>> = {
          input_ids: tensor(ids),
          attention_mask: tensor(ids.map(() => 1)),
          token_type_ids: tensor(ids.map(() => 0)),
        }
        const feeds = Object.fromEntries(session.inputNames.map((name) => [name, all[name]!]))
        const result = await session.run(feeds)
        const scores = result[session.outputNames[0]!]!.data as Float32Array
        // A word is what its first piece says.
        for (const [at, word] of wordOf.entries()) {
          if (word >= 0 && rows[word]!.length === 0) rows[word] = probabilities(scores, at * tags.length, tags.length)
        }
      }
      out.push(rows)
    }
    return out
  }
}

runAsWorker(async (folder: OnnxFolder, sentences: readonly (readonly string[])[]) => {
  const run = loaded.get(folder.model) ?? load(folder)
  loaded.set(folder.model, run)
  return (await run)(sentences)
})
