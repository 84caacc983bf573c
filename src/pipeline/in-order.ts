/** Tasks for each worker thread: one at work, one waiting. */
const TASKS = 2

/**
 * Runs tasks in worker threads and yields their results in the order of the tasks, each as soon as those before it are out.
 * Holds two tasks a thread, however many there are. Where it is left early (an error, or nobody reads on), results that are
 * underway are dropped.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  threads: number,
  run: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = tasks[Symbol.asyncIterator]()
  const underway: Promise<Result>[] = []
  let next: Promise<IteratorResult<Task>> | undefined = iterator.next()
  try {
    while (next !== undefined || underway.length > 0) {
      const oldest = underway[0]
      // A task that is here goes to a thread first; a result is not kept back until another task comes.
      const task: IteratorResult<Task> | undefined =
        next === undefined || underway.length >= threads * TASKS
          ? undefined
          : await (oldest === undefined ? next : Promise.race([next, oldest.then(() => undefined)]))
      if (task === undefined) {
        yield await underway.shift()!
      } else if (task.done) {
        next = undefined
      } else {
        const result = run(task.value)
        // Reported when its turn comes; until then it has a handler.
        result.catch(() => {})
        underway.push(result)
        next = iterator.next()
        next.catch(() => {})
      }
    }
  } finally {
    iterator.return?.().catch(() => {})
  }
}
