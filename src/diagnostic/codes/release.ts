import {type CodePage, error, info, warning} from './page.js'

/** How a release that was damaged or edited comes back. */
const AGAIN =
  'Download the release again, or move its folder away and build again: a release that exists is never overwritten.'

/** What building and validating a release reports. */
export const releaseCodes = {
  'configuration/repeated-field': error(
    'A field occurs twice in the same object.',
    'Remove one of the two: most JSON readers keep only the last.',
  ),
  'configuration/no-such-day': error(
    'A date is not an existing Gregorian day.',
    'Write an existing day of the Gregorian calendar, such as 2026-03-21.',
  ),
  'configuration/unknown-license': error(
    'The licence is not a valid SPDX expression.',
    'Write an identifier of spdx.org/licenses, such as CC-BY-4.0, or LicenseRef-name for a licence of your own.',
  ),
  'configuration/reserved-label': error(
    'A declared label is one of the built-in labels.',
    'Remove it from "labels": PER, LOC, ORG, FAC, EVENT and PRODUCT need no declaration.',
  ),
  'configuration/path-outside': error(
    'A path is outside the folder of the dataset.',
    'Move or copy the files into the folder of dataset.json, and write the path relative to it.',
  ),
  'configuration/placeholder': warning(
    'Placeholder texts of `khabar init` were not replaced.',
    'Replace them with information about your dataset, or remove fields that are optional. Some of the remaining placeholders appear in the release.',
  ),
  'configuration/unknown-preset': error(
    'dataset.json names a preset that does not exist.',
    'Use a name that khabar presets lists, or set "fields" and "format".',
  ),
  'configuration/invalid-layout': error(
    'A path in "fields", an encoding or the structure of a preset is not usable.',
    'Correct it: docs/readers.md describes paths and encodings.',
  ),
  'configuration/ratios': error('The shares of the splits do not add up to 1.', 'Correct "splits" in dataset.json.'),
  'configuration/time-zone': error(
    'The time zone is not known.',
    'Write an IANA name in "time_zone" of dataset.json: Asia/Tehran, Asia/Kabul, Europe/London.',
  ),
  'configuration/exists': error(
    'There is already a dataset in the folder.',
    'Choose another folder, or build the existing dataset with `khabar build`.',
  ),
  'release/duplicate-text': info(
    'The text of an article is already in the dataset.',
    'Nothing to do: the first article is kept, the others are left out.',
  ),
  'release/group-in-two-splits': error(
    'Near-duplicates are in two splits.',
    `A near-duplicate group must stay in one split. ${AGAIN}`,
  ),
  'release/bridges-splits': info(
    'A new article is a near-duplicate of articles in two splits of an earlier release.',
    'Nothing to do: released records never move, so the new article is left out and listed in rejected.jsonl.',
  ),
  'release/split-leak': warning(
    'Two released records have become near-duplicates and are in two splits.',
    'Remove one of them, or assign all records to splits again with another "seed"; both require a major version.',
  ),
  'release/reused-id': error(
    'The id belonged to an article that an earlier version removed.',
    'Give the article another id (see "id_prefix"): a removed id is never used again.',
  ),
  'release/taken-down': info(
    'An article is on the takedown list of the dataset.',
    'Nothing to do: takedown.jsonl says why, and the article is left out of every release.',
  ),
  'takedown/unknown-article': error(
    'No release of the dataset has the article that is to be taken down.',
    'Check the id or address; for an article that is not released yet, add --force.',
  ),
  'takedown/already': info('The article is on the takedown list already.', 'Nothing to do.'),
  'takedown/invalid-line': error(
    'A line of takedown.jsonl is not an entry.',
    'Correct the line, or restore the file: nothing is built while it is unknown what was taken down.',
  ),
  'text-free/exists': error('The folder to write exists already.', 'Choose another folder, or remove it.'),
  'text-free/no-text': info(
    'The release has no text.',
    'Format, spans and checksums were checked; khabar rehydrate restores the text and verifies the rest.',
  ),
  'rehydrate/missing-copy': error(
    'There is no copy of a page.',
    'Add the page to the folder of --from, or write the available records with --allow-missing.',
  ),
  'rehydrate/copy-differs': error(
    'The copy of a page is not the page that was released.',
    'Use the page as it was when the release was made (an archive may have it): a changed page cannot be used.',
  ),
  'rehydrate/text-differs': error(
    'Processing the copy does not give the released record.',
    'Use the version of khabar that made the release (README.md names it), and copies with all fields of the originals.',
  ),
  'rehydrate/files-differ': error(
    'The records are the released ones, but files that are made from them differ.',
    'Use the version of khabar that made the release (README.md names it).',
  ),
  'deep/input-differs': error(
    'A raw file differs from the one that the release was built from.',
    'Restore the original file, or build a new version from the current one.',
  ),
  'deep/raw-differs': error(
    'The raw text of an article differs from the released one.',
    'Restore the original input, or build a new version from the current one.',
  ),
  'deep/text-differs': error(
    'Processing the raw text of an article again does not give its released text.',
    'The record was edited, or the rules changed without a new version: build the release again and compare with khabar diff.',
  ),
  'deep/other-version': info(
    'The release was built with other versions of the rules.',
    'To verify the texts too, use the version of khabar that built it (manifest.json); raw texts and edits are verified.',
  ),
  'deep/not-there': warning(
    'Inputs of a release are missing.',
    'Give their folder with --inputs, or ignore this if you may not keep them.',
  ),
  'release/step-too-small': error(
    'The version step is smaller than the change.',
    'Raise "version" in dataset.json as the message says: major for edited, removed or moved records, minor for additions.',
  ),
  'release/none': error('The dataset has no release yet.', 'Build one first: khabar build DIR.'),
  'release/empty': error('No article is left to release.', 'See rejected.jsonl for the reasons.'),
  'release/empty-split': warning(
    'A split that should have a share of the articles gets none.',
    'Add articles, or set the ratio of a split that you do not need to 0: nothing can be trained or evaluated on an empty one.',
  ),
  'release/exists': error(
    'The version is already released, with different content.',
    'If the version was never published, its folder may be removed. Otherwise raise "version" in dataset.json, or let `khabar build --bump` do it: a published version never changes. To try a build without using up a version, add --draft or --dry-run.',
  ),
  'release/below-newest': error(
    'The version is below one that is already released.',
    'Raise "version" in dataset.json above the newest release, or let `khabar build --bump` do it.',
  ),
  'release/incomplete': error(
    'Inputs are missing or were read only in part, so nothing was released.',
    'Correct the inputs that are reported above, or release what there is with --allow-missing.',
  ),
  'release/locked': error('Another build is using the folder.', 'Wait until it ends, or stop it.'),
  'release/missing-file': error('A file that SHA256SUMS or the manifest names does not exist.', AGAIN),
  'release/path-outside': error(
    'SHA256SUMS names a file outside the release.',
    'Do not trust this release: download it again from its publisher.',
  ),
  'release/unlisted-file': error(
    'A file is not listed in SHA256SUMS.',
    'Remove the file from the folder of the release.',
  ),
  'release/checksum-differs': error(
    'The content of a file is not what was released.',
    `${AGAIN} Edits belong in a new version.`,
  ),
  'release/count-differs': error('A stated number of rows does not match the data.', AGAIN),
  'release/wrong-split': error('A record is in the file of a split that is not its own.', AGAIN),
  'release/moved-record': error(
    'A record is in a split that its group was not assigned to.',
    'Move it back: a record never changes its split. Another "seed" assigns all records to splits again, which requires a major version.',
  ),
  'release/unreadable-shard': error('A Parquet file is truncated or damaged.', AGAIN),
  'release/columns-differ': error('Two files of one table have different columns.', AGAIN),
  'release/malformed-checksum': error('A line of SHA256SUMS is not a checksum.', AGAIN),
  'release/card-differs': error(
    'The dataset card does not match the manifest and the data.',
    `${AGAIN} What the card says in addition belongs in dataset.json.`,
  ),
  'release/invalid-citation': error(
    'CITATION.cff is not in the Citation File Format, so that tools such as cffconvert refuse it.',
    'Correct the field of dataset.json that it comes from (creators, doi, homepage, keywords, date), and build again.',
  ),
  'release/catalogue-differs': error(
    'A metadata file of the release does not match the manifest and the data.',
    `${AGAIN} What the metadata says in addition belongs in dataset.json.`,
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
