/** Tasks for each worker thread: one at work, one waiting. */
const TASKS = 2

/**
 * Runs tasks in worker threads and yields their results in the order of the tasks. Holds two tasks a thread, however many
 * there are. Where it is left early (an error, or nobody reads on), results that are underway are dropped.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  threads: number,
  run: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const underway: Promise<Result>[] = []
  try {
    for await (const task of tasks) {
      underway.push(run(task))
      if (underway.length >= threads * TASKS) yield await underway.shift()!
    }
    while (underway.length > 0) yield await underway.shift()!
  } finally {
    for (const left of underway) left.catch(() => {})
  }
}
