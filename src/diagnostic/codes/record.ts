import {type CodePage, error, warning} from './page.js'

/** What validation reports of single records and of dataset.json. */
export const recordCodes = {
  'schema/unknown-version': error('The schema version is not supported.', 'Install a newer version of khabar.'),
  'schema/missing-field': error(
    'A required field is missing.',
    'Add it; in a record, empty lists are [] and unknown scalars are null.',
  ),
  'schema/unknown-field': error('The schema does not define this field.', 'Remove it, or correct its name.'),
  'schema/wrong-type': error('A field has the wrong JSON type.', 'See `khabar validate --schema`.'),
  'schema/unknown-value': error('A value is not in the list of allowed values.', 'Use one of the listed values.'),
  'schema/wrong-form': error('A value does not have the required form.', 'See `khabar validate --schema`.'),
  'record/duplicate-id': error('Two records have the same id.', 'Ids are unique in a dataset: keep one of the two.'),
  'record/lone-surrogate': error(
    'The text contains half of a surrogate pair.',
    'The text was cut inside an emoji: build the record again.',
  ),
  'record/not-nfc': error('The text is not in normalization form C.', 'Normalize it to NFC and recompute the offsets.'),
  'record/no-such-day': error('The publication day does not exist.', 'Write an existing Gregorian day, or null.'),
  'span/backwards': error('A span ends before it starts.', 'Spans are half-open ranges [start, end).'),
  'span/empty': error(
    'A span is empty.',
    'Remove it, or correct its end: spans are half-open, so the end is one after the last code point.',
  ),
  'span/outside-text': error('A span ends after the end of the text.', 'Count code points, not UTF-16 units or bytes.'),
  'span/text-differs': error(
    'The stored text of a span is not the slice of the article text.',
    'Count code points of `text`, from 0.',
  ),
  'span/out-of-order': error('The spans of a layer are not in order.', 'Sort the layer by start.'),
  'span/overlap': error('Two spans of a flat layer overlap.', 'Shorten or remove one of them.'),
  'section/gap': error('Part of the text is in no section.', 'Sections cover the text, with one newline between two.'),
  'section/line-break': error('A section spans more than one line.', 'Make each line a section of its own.'),
  'sentence/crosses-section': error('A sentence crosses the end of a section.', 'A newline always ends a sentence.'),
  'sentence/gap': error('Part of the text is in no sentence.', 'Extend a sentence, or add one.'),
  'token/outside-sentence': error('A token is in no sentence.', 'Every token must be inside one sentence.'),
  'entity/duplicate-id': error('Two entities of an article have the same id.', 'Number them e1, e2 … in order.'),
  'entity/unknown-label': error('The label is not declared.', 'Add it to "labels" in dataset.json, or correct it.'),
  'entity/unknown-annotator': error(
    "The entity's annotator is not listed in `annotators`.",
    'Add the annotator to `annotators`, with the layer "entities".',
  ),
  'annotator/missing': error('A layer has no annotator.', 'Add its annotator to `annotators`.'),
  'fact/duplicate-id': error('Two facts of an article have the same id.', 'Number them f1, f2 … in order.'),
  'fact/wrong-for-kind': error('A field does not fit the kind of the fact.', 'See `khabar validate --schema`.'),
  'fact/partial-overlap': error('Two facts overlap, and neither encloses the other.', 'Shorten or remove one of them.'),
  'fact/same-span': error('Two facts have the same span.', 'Keep one of them.'),
  'fact/within-missing': error(
    'A fact is inside another fact, but its `within` is null.',
    'Set `within` to the id of the enclosing fact.',
  ),
  'fact/within-wrong': error(
    'A fact is not inside the fact that its `within` names.',
    'Set `within` to the id of the enclosing fact, or to null.',
  ),
  'fact/min-above-max': error('The minimum of a range is greater than its maximum.', 'Swap min and max.'),
  'fact/value-differs': error('The value is not the number in the text.', 'Correct the value, or the span.'),
  'fact/currency-differs': error(
    'Two amounts of the same money differ.',
    'One toman is ten rials (IRR); all other units equal their currency.',
  ),
  'fact/no-such-day': error('The date does not exist.', 'Correct the month and the day.'),
  'fact/interval-backwards': error('An interval ends before it begins.', 'Write it as first/last.'),
  'fact/iso-differs': error('The date and its Gregorian day differ.', 'Correct `value`, `calendar` or `iso`.'),
  'fact/wrong-calendar': error(
    'A year of one calendar has the number of another.',
    'Correct `value` and `calendar`: a year such as 1392 is rarely Gregorian unless the text says so.',
  ),
  'fact/left-out': warning(
    'A number was read in a way that the schema does not allow: the article is kept without this fact.',
    'This is a bug in khabar: report it together with the text.',
  ),
  'fact/score-differs': error('A score and its parts differ.', 'The value must be the parts joined by "-".'),
  'edit/does-not-restore': error(
    'Text and edits do not restore the raw text.',
    'Keep `text` and `edits` as khabar wrote them.',
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
