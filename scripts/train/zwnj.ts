/**
 * Trains the model that restores ZWNJ: src/normalize/zwnj/evidence/weights.json, from the treebanks' training text.
 *
 *   npx tsx scripts/train/zwnj.ts DATA [--out FILE]
 *
 * The same data gives the same weights. Development and test sentences are never read.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {collector, fitWeights, type Instance} from './zwnj/fit.js'
import {gatherFold} from './zwnj/gather.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {out: {type: 'string', default: 'src/normalize/zwnj/evidence/weights.json'}},
})
const data = positionals[0]
if (!data) throw new Error('usage: npx tsx scripts/train/zwnj.ts DATA [--out FILE]')
const all = collector()
const instances: Instance[] = []
for (let fold = 0; fold < 10; fold++) instances.push(...gatherFold(data, fold, all).instances)
const weights = fitWeights({names: all.names, instances})
writeFileSync(values.out, `${JSON.stringify(weights, null, 2).replace(/\[\s+(\S+)\s+(\S+)\s+\]/g, '[$1 $2]')}\n`)
console.log(`${Object.keys(weights).length} weights from ${instances.length} kinds of instances → ${values.out}`)
