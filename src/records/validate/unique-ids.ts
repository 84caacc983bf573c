import type {RecordCheck} from './check.js'

/** Ids name one entity and one fact of the article each. */
export const idsAreUnique: RecordCheck<'entity/duplicate-id' | 'fact/duplicate-id'> = {
  codes: ['entity/duplicate-id', 'fact/duplicate-id'],
  run({record: {entities, facts}}, flaw) {
    repeated(entities, (i, first, id) =>
      flaw('entity/duplicate-id', `/entities/${i}/id`, `entities[${i}] has the same id as entities[${first}]: ${id}.`, {
        related: [`/entities/${first}/id`],
      }),
    )
    repeated(facts, (i, first, id) =>
      flaw('fact/duplicate-id', `/facts/${i}/id`, `facts[${i}] has the same id as facts[${first}]: ${id}.`, {
        related: [`/facts/${first}/id`],
      }),
    )
  },
}

function repeated(
  list: readonly {readonly id: string}[],
  found: (index: number, first: number, id: string) => void,
): void {
  if (list.length < 2) return
  const seen = new Map<string, number>()
  for (let i = 0; i < list.length; i++) {
    const {id} = list[i]!
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    else found(i, first, id)
  }
}
