import {type CodePage, error, fileError, info, warning} from './page.js'

/** What readers and the intake of articles report. */
export const inputCodes = {
  'input/unreadable': fileError('A file or folder cannot be opened or read.', 'Check the path and its permissions.'),
  'input/changed': fileError(
    'A file changed while it was read.',
    'Wait until nothing writes to it any more, and build again.',
  ),
  'input/link-outside': warning(
    'A symbolic link leads out of the folder of the dataset; it is not followed.',
    'Copy the files into the folder, or build with --follow-links.',
  ),
  'input/no-files': error(
    'A path in dataset.json matches no file.',
    'Correct the path: it is relative to the folder of dataset.json.',
  ),
  'input/unmatched-files': warning(
    'Files in the folder of the dataset match no path in dataset.json.',
    'Add their paths to "inputs" in dataset.json, or move them elsewhere.',
  ),
  'input/unknown-format': fileError(
    'There is no reader for this file.',
    'Rename it (.txt, .html, .jsonl, .json, .csv, .warc, optionally followed by .gz or .zst), or name its format: --input-format of khabar annotate, "format" in dataset.json.',
  ),
  'input/not-records': error(
    'The file contains pages or rows, not records of khabar.',
    'Annotate it first: khabar annotate FILE > records.jsonl.',
  ),
  'input/already-annotated': error(
    'A row is a record that khabar made.',
    'Use the record as it is. To annotate the article again, give the page or row that the record was made from.',
  ),
  'input/invalid-utf8': error(
    'The file is not valid UTF-8.',
    'Add "encoding": "windows-1256" (or what it is) to this input or to the --fields file, or convert it: iconv -f windows-1256 -t utf-8 FILE.',
  ),
  'input/too-large': error(
    'An article or a line is above the size limit.',
    'Split the file: one article a file, or one JSON object a line.',
  ),
  'input/invalid-json': error(
    'A line or file is not valid JSON.',
    'Write one JSON object a line, in UTF-8, with no line break inside it.',
  ),
  'input/not-an-object': error(
    'A row is valid JSON, but not an object.',
    'Every line must be an object such as {"id": "1", "text": "…"}.',
  ),
  'input/missing-field': error(
    'A row has no text: none of the columns that are mapped to the text contains any.',
    'Add "fields": {"body": "COLUMN"} to this input in dataset.json (or --fields body=COLUMN), or add the text to the row.',
  ),
  'input/missing-column': warning(
    'The mapping names a column that no row of the file has.',
    'Correct the name in "fields" of dataset.json or in --fields, or remove the field from the mapping.',
  ),
  'input/no-body': warning(
    'No column is mapped to the body of the articles, although an unused column contains long text.',
    'Set "fields": {"body": "COLUMN"} for this input in dataset.json, or --fields body=COLUMN; without a body, an article consists of its title and abstract only.',
  ),
  'input/unused-columns': info(
    'Columns of a file are not used: no field is mapped to them.',
    'Map the ones that you need in "fields" of dataset.json or with --fields; docs/readers.md lists the fields.',
  ),
  'input/guessed-fields': info(
    'Columns were assigned to fields by their names, because no mapping was given.',
    'Pass --fields as printed, or set "fields" in dataset.json; correct what is wrong.',
  ),
  'input/invalid-id': error(
    'The id contains a control character, or has more than 512 characters.',
    'Check which column "id" is mapped to, or leave the id out: it is then made from the text.',
  ),
  'input/wrong-type': error(
    'A field contains a value of the wrong type.',
    'Text fields must be strings, paragraphs a list of strings, an id a string or an integer.',
  ),
  'input/invalid-csv': error(
    'A CSV row does not match its header.',
    'Quote fields that contain the delimiter, a quote or a line break (RFC 4180).',
  ),
  'input/damaged-compression': fileError(
    'Compressed data cannot be decompressed.',
    'Download the file again; the data before the damage, and in later gzip members, was read.',
  ),
  'input/unsupported-compression': fileError(
    'The file is compressed in a format that is not supported.',
    'Decompress the file first (bunzip2 FILE, unxz FILE), or compress it with gzip or zstd.',
  ),
  'input/broken-record': error(
    'A record of a web archive has an invalid header, length or content.',
    'Download the archive again; the records before and after this one were read.',
  ),
  'input/damaged-file': fileError(
    'A Parquet, xlsx, zip or tar file cannot be read.',
    'Get the file again; everything before the damage was read.',
  ),
  'input/no-rows': fileError(
    'The file contains no rows: no matching XML element, or no archive member of a known format.',
    'Set "rows" (the name of the XML element) in dataset.json or --fields, or put files of a known format into the archive.',
  ),
  'input/empty-file': warning(
    'A file of rows is empty, or has only a header.',
    'Check how the file was written or downloaded; remove it if it is not needed.',
  ),
  'input/duplicate-id': error(
    'Two articles have the same id.',
    'Make the ids unique, or give an input of dataset.json an "id_prefix": the first article is kept, the others are refused.',
  ),
  'input/lone-surrogate': error(
    'The text contains half of a surrogate pair, which no encoding can represent.',
    'The text was cut inside an emoji, or decoded wrongly: export it again.',
  ),
  'input/unreadable-date': warning(
    'A publication date cannot be parsed.',
    'Write it as 2023-07-03, 2023-07-03T14:35+03:30 or ۱۴۰۲/۰۴/۱۲; until then it is null.',
  ),
  'input/ambiguous-date': warning(
    'A date has two digits in all three places, so that any of them may be the year.',
    'Write the year with four digits, or set "date_order": "year-first" for this input in dataset.json or in the --fields file (03/02/19 is then 1403-02-19); until then it is null.',
  ),
  'input/guessed-date-order': warning(
    'Dates such as 3/4/2021 were read with the day first, although the file does not show that this is right.',
    'Set "date_order" to "day-first" or "month-first" for this input in dataset.json or in the --fields file.',
  ),
  'input/control-character': warning(
    'A NUL or another control character was removed from the text.',
    'Harmless: the edits record it. If there are many, the file may not be a text file.',
  ),
  'article/empty': error(
    'The page contains no article text.',
    'The page may be empty, an index page, or boilerplate only; with `--structure none`, every line is a paragraph.',
  ),
  'article/failed': error(
    'Annotating the article failed because of a bug in khabar; other articles are not affected.',
    'This is a bug. Report it together with the article.',
  ),
  'article/too-slow': error(
    'The article took longer than the time limit in its worker thread, which was replaced.',
    'Raise --time-limit if the machine is slow. Report the article otherwise: time should be linear in its length.',
  ),
  'article/worker-died': error(
    'The worker thread ended while it annotated the article, for example because it ran out of memory; it was replaced.',
    'Use fewer --jobs if memory is short. Report the article otherwise.',
  ),
  'article/listing': error(
    'The page is a list of articles: an index, a section, search results.',
    'Use the pages of the articles instead; with `--structure none`, every line is a paragraph.',
  ),
  'article/not-found': error(
    'The page says that the requested page does not exist.',
    'Fetch the page again, or remove it; with `--structure none`, every line is a paragraph.',
  ),
  'article/rejected': error(
    'The line describes a refused article; a record was expected.',
    'Remove such lines (they have the key "rejected"), or correct the article and annotate it again.',
  ),
  'article/not-persian': error(
    'The page is not in Persian.',
    'Remove the page. Datasets contain Persian only; khabar annotate --language any also accepts other languages, without Persian annotation.',
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
