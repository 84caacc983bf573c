/** Articles in one file of a split: a shard stays below about 500 MB of Parquet. */
export const shardRows = 100_000

/** How many files a split of so many articles takes, at most `rows` in each: none where the split is empty, which Hugging Face's reader would refuse. */
export const shardCount = (articles: number, rows = shardRows): number => Math.ceil(articles / rows)

/** `train-00000-of-00002`: the naming that Hugging Face reads splits from. */
export function shardName(split: string, index: number, count: number): string {
  const five = (n: number) => String(n).padStart(5, '0')
  return `${split}-${five(index)}-of-${five(count)}`
}
