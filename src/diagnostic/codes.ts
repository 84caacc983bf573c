import type {Severity} from './diagnostic.js'

interface Page {
  readonly severity: Severity
  /** What the code means, one sentence. */
  readonly meaning: string
  /** What to do. */
  readonly help: string
}

const error = (meaning: string, help: string): Page => ({severity: 'error', meaning, help})
const info = (meaning: string, help: string): Page => ({severity: 'info', meaning, help})
const warning = (meaning: string, help: string): Page => ({severity: 'warning', meaning, help})

/**
 * Every code that khabar can report, by layer. A code's name is part of the contract: tools filter by it.
 * The first half names where the flaw lies, the second what it is.
 */
export const codes = {
  'input/unreadable': error('A file or folder could not be opened or read.', 'Check the path and its permissions.'),
  'input/no-files': error(
    'A path of dataset.json that matches no file.',
    'Correct the path: it is relative to dataset.json.',
  ),
  'input/unknown-format': error(
    'No reader is known for this file.',
    'Rename it (.txt, .html, .jsonl, .json, .csv, .warc, with .gz or .zst behind it) or give its format in dataset.json.',
  ),
  'input/invalid-utf8': error(
    'Bytes that are not UTF-8.',
    'Convert the file to UTF-8, for example: iconv -f windows-1256 -t utf-8 FILE.',
  ),
  'input/too-large': error(
    'An article or a line above the size limit.',
    'Split the file: one article a file, or one JSON object a line.',
  ),
  'input/invalid-json': error(
    'A line or file that is not JSON.',
    'Write one JSON object a line, in UTF-8, with no line break inside it.',
  ),
  'input/not-an-object': error(
    'A row that is JSON but no object.',
    'Every line must be an object such as {"id": "1", "text": "…"}.',
  ),
  'input/missing-field': error(
    'A row lacks a field that the mapping names.',
    'Correct "fields" in dataset.json, or add the field to the row.',
  ),
  'input/guessed-fields': info(
    'Columns that are read by what they are called, since nothing says what they hold.',
    'Give --fields as the message has it, or "fields" in dataset.json; correct what is wrong there.',
  ),
  'input/invalid-id': error(
    'An id with a control character, or of more than 512 characters.',
    'Name the column of the ids ("id" in fields), or leave it out: then the text makes one.',
  ),
  'input/wrong-type': error(
    'A field holds a value of another type than expected.',
    'Text fields hold strings; paragraphs a list of strings; an id a string or whole number.',
  ),
  'input/invalid-csv': error(
    'A CSV row that does not fit its header.',
    'Quote fields that hold the delimiter, a quote or a line break (RFC 4180).',
  ),
  'input/damaged-compression': error(
    'Packed bytes that cannot be unpacked.',
    'Fetch the file again; what stands before the damage, and in later gzip members, was read.',
  ),
  'input/unsupported-compression': error(
    'A compression that this Node does not know.',
    'Use Node 22.15 or newer, or unpack the file before: zstd -d FILE.',
  ),
  'input/broken-record': error(
    'A record of a web archive whose header, length or content is broken.',
    'Fetch the archive again; the records before and behind it were read.',
  ),
  'input/damaged-file': error(
    'A file whose container cannot be read: Parquet, xlsx, zip or tar.',
    'Get the file again; what came before the damage was read.',
  ),
  'input/no-rows': error(
    'A file in which nothing is a row: no element of XML, no page of an archive.',
    'Name the element with "rows" in dataset.json or a preset, or put files of a known format into the archive.',
  ),
  'input/duplicate-id': error(
    'Two articles with one id.',
    'Make ids unique: the first one is kept, the others are refused.',
  ),
  'input/lone-surrogate': error(
    'Half of a surrogate pair, which no encoding can carry.',
    'The text was cut inside an emoji, or decoded wrongly: export it again.',
  ),
  'input/unreadable-date': warning(
    'A publication date that could not be read.',
    'Write it as 2023-07-03, 2023-07-03T14:35+03:30 or ۱۴۰۲/۰۴/۱۲; until then it is null.',
  ),
  'input/control-character': warning(
    'A NUL or another control character, removed from the text.',
    'Harmless: the edit keeps it. If there are many, the file may not be text.',
  ),
  'article/empty': error(
    'Nothing is left that is an article.',
    'The page may be empty, an index or all boilerplate; `--structure none` takes every line as a paragraph.',
  ),
  'article/rejected': error(
    'A line that says why an article was refused, where a record is expected.',
    'Leave such lines out (they have the key "rejected"), or mend the article and annotate it again.',
  ),
  'article/not-persian': error('The page is not in Persian.', 'Leave it out: khabar reads Persian only.'),
  'schema/unknown-version': error('A record of a schema that this khabar cannot read.', 'Install a newer khabar.'),
  'schema/missing-field': error(
    'A field that must be there is not.',
    'Add it; in a record, empty lists are [] and unknown scalars null.',
  ),
  'schema/unknown-field': error('A field that the schema does not know.', 'Remove it, or mend its name.'),
  'schema/wrong-type': error('A field of another JSON type.', 'See `khabar validate --schema`.'),
  'schema/unknown-value': error('A value that is not in the list.', 'Take one of the list.'),
  'schema/wrong-form': error('A value of another form.', 'See `khabar validate --schema`.'),
  'record/duplicate-id': error('Two records with one id.', 'Ids are unique in a dataset: keep one of the two.'),
  'record/lone-surrogate': error(
    'Half of a surrogate pair.',
    'The text was cut inside an emoji: build the record again.',
  ),
  'record/not-nfc': error('Text that is not in normalization form C.', 'Compose it (NFC) and count the offsets anew.'),
  'record/no-such-day': error('A day of publication that does not exist.', 'Write a Gregorian day, or null.'),
  'span/backwards': error('A span that ends before it starts.', 'Spans are half-open ranges [start, end).'),
  'span/empty': error('A span that holds nothing.', 'Remove it, or mend its end: it lies behind the last code point.'),
  'span/outside-text': error(
    'A span that runs over the end of the text.',
    'Count code points, not UTF-16 units or bytes.',
  ),
  'span/text-differs': error(
    'A stored text that is not the slice of its span.',
    'Count code points of `text`, from 0.',
  ),
  'span/out-of-order': error('A span that stands behind a later one.', 'Sort the layer by start.'),
  'span/overlap': error('Two spans of a flat layer share text.', 'Shorten or remove one of them.'),
  'section/gap': error('Text that no section covers.', 'Sections cover the text, with one newline between two.'),
  'section/line-break': error('A section of more than one line.', 'Make each line a section of its own.'),
  'sentence/crosses-section': error('A sentence that runs over a section.', 'A newline always ends a sentence.'),
  'sentence/gap': error('Text that no sentence covers.', 'Widen a sentence, or add one.'),
  'token/outside-sentence': error('A token that lies in no sentence.', 'Every token lies in one sentence.'),
  'entity/duplicate-id': error('Two entities of an article with one id.', 'Number them e1, e2 … in order.'),
  'entity/unknown-label': error('A label that is not declared.', 'Add it to "labels" in dataset.json, or mend it.'),
  'entity/unknown-annotator': error('An entity by nobody that is named.', 'Add the annotator to `annotators`.'),
  'annotator/missing': error('A layer by nobody that is named.', 'Add who made it to `annotators`.'),
  'fact/duplicate-id': error('Two facts of an article with one id.', 'Number them f1, f2 … in order.'),
  'fact/wrong-for-kind': error('A field that does not go with its fact.', 'See `khabar validate --schema`.'),
  'fact/partial-overlap': error('Two facts share text, and none encloses the other.', 'Shorten or remove one of them.'),
  'fact/same-span': error('Two facts on the same text.', 'Keep one of them.'),
  'fact/within-missing': error(
    'A fact inside another that does not say so.',
    'Set `within` to the id of the enclosing fact.',
  ),
  'fact/within-wrong': error(
    'A fact that is not inside the one it names.',
    'Set `within` to the enclosing fact, or null.',
  ),
  'fact/min-above-max': error('A range whose lower end is the higher.', 'Exchange min and max.'),
  'fact/value-differs': error('A value that is not the number written.', 'Mend the value, or the span.'),
  'fact/currency-differs': error(
    'Two amounts of money that differ.',
    'A toman is ten rials (IRR); other units are themselves.',
  ),
  'fact/no-such-day': error('A date that does not exist.', 'Mend month and day.'),
  'fact/interval-backwards': error('An interval that ends before it begins.', 'Write it first/last.'),
  'fact/iso-differs': error('A date and its Gregorian day differ.', 'Mend `value`, `calendar` or `iso`.'),
  'fact/score-differs': error('A score and its parts differ.', 'The value is the parts, joined by -.'),
  'edit/does-not-restore': error(
    'Text and edits do not give the raw text.',
    'Keep `text` and `edits` as khabar wrote them.',
  ),
  'configuration/ratios': error('Shares of the splits that are not 1 together.', 'Mend "splits" in dataset.json.'),
  'configuration/exists': error(
    'A dataset where a new one should be written.',
    'Choose another folder, or go on with this one: khabar build.',
  ),
  'release/duplicate-text': info(
    'An article whose text stands in the dataset already.',
    'Nothing to do: the first one is kept, the others stand in rejected.jsonl.',
  ),
  'release/group-in-two-splits': error(
    'Near-duplicates in two splits.',
    'A group stays in one split: build the release again.',
  ),
  'release/bridges-splits': info(
    'An article like articles of two splits that were released before.',
    'Nothing to do: records never move, so it is left out; it stands in rejected.jsonl.',
  ),
  'release/split-leak': warning(
    'Two released records have become near-duplicates and stand in two splits.',
    'Remove one of them, or deal all out anew with another "seed": both are major versions.',
  ),
  'release/reused-id': error(
    'An id that an earlier version had and gave up.',
    'Give the article another id (see "id_prefix"): a removed id is never given again.',
  ),
  'release/step-too-small': error(
    'A version that promises less change than there is.',
    'Raise "version" in dataset.json as the message says: major for records edited, removed or moved, minor for additions.',
  ),
  'release/empty': error('No article was left to release.', 'Look at rejected.jsonl for the reasons.'),
  'release/exists': error(
    'The version is released already, with other bytes.',
    'Raise "version" in dataset.json: a released version never changes.',
  ),
  'release/locked': error('Another build holds this folder.', 'Wait until it ends, or stop it.'),
  'release/missing-file': error(
    'A file that SHA256SUMS or the manifest names is not there.',
    'Build the release again, or fetch it again as a whole.',
  ),
  'release/unlisted-file': error('A file that SHA256SUMS does not name.', 'Remove it, or build the release again.'),
  'release/checksum-differs': error(
    'A file whose bytes are not those that were released.',
    'Fetch it again; if it was changed by hand, build a new version instead.',
  ),
  'release/count-differs': error('A number of rows that the data does not bear out.', 'Build the release again.'),
  'release/wrong-split': error('A record in the file of another split than its own.', 'Build the release again.'),
  'release/moved-record': error(
    'A record in another split than its group was dealt to.',
    'Put it back: a record never moves between splits. Another "seed" deals all out anew, which is a major version.',
  ),
  'release/unreadable-shard': error(
    'A Parquet file that is cut off or damaged.',
    'Fetch it again, or build the release again.',
  ),
  'release/malformed-checksum': error(
    'A line of SHA256SUMS that is no checksum.',
    'Fetch SHA256SUMS again, or build the release again.',
  ),
  'release/card-differs': error(
    'The dataset card says something else than manifest and data.',
    'Build the release again; what the card should say besides stands in dataset.json.',
  ),
  'release/catalogue-differs': error(
    'A catalogue of the release says something else than manifest and data.',
    'Build the release again; what catalogues should say stands in dataset.json.',
  ),
  'gold/unknown-format': error(
    'A file of gold annotation whose format was not recognised.',
    'Write one token a line with its IOB2 tag last, or JSON lines with "text" and "entities", or [names]_PER in running text.',
  ),
  'gold/invalid-line': error(
    'A line of gold annotation that does not fit its format; it is left out.',
    'Correct the line, or remove it.',
  ),
  'gold/misaligned': warning(
    'A gold name that begins or ends inside a word, or crosses a sentence.',
    'It was widened to whole words, or left out where it crosses a sentence; check its offsets.',
  ),
  'gold/too-little': error(
    'Too little gold to train on.',
    'Ten documents with names of the wanted labels are the least; a few thousand names make a usable model.',
  ),
  'model/unreadable': error(
    'A folder that holds no model.',
    'Give the folder that `khabar train -o` wrote (meta.json, weights.bin), or one with model.onnx, tokenizer.json and config.json.',
  ),
  'model/invalid': error(
    'A model whose files do not fit each other or this version.',
    'Copy the folder again as a whole, or train it anew.',
  ),
  'model/package-missing': error(
    'A package that models in ONNX need is not installed.',
    'Install what is missing, in the same project: npm install onnxruntime-web @huggingface/tokenizers synckit.',
  ),
  'release/columns-differ': error('Two shards of one table with other columns.', 'Build the release again.'),
} as const satisfies Record<`${string}/${string}`, Page>

export type Code = keyof typeof codes
