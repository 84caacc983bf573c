import {type CodePage, error, warning} from './page.js'

/** What training and the loading of models report. */
export const modelCodes = {
  'gold/unknown-format': error(
    'The format of a gold file was not recognized.',
    'Write one token a line with its IOB2 tag last, or JSON lines with "text" and "entities", or [names]_PER in running text.',
  ),
  'gold/invalid-line': error(
    'A line of gold annotation does not fit its format; it is skipped.',
    'Correct the line, or remove it.',
  ),
  'gold/misaligned': warning(
    'A gold name begins or ends inside a word, or crosses a sentence.',
    'It was extended to whole words, or left out where it crosses a sentence; check its offsets.',
  ),
  'gold/too-little': error(
    'There is too little gold annotation to train on.',
    'At least ten documents with names of the wanted labels are needed; a few thousand names make a usable model.',
  ),
  'model/unreadable': error(
    'The folder contains no model.',
    'Give the folder that `khabar train -o` wrote (meta.json, weights.bin), or one with model.onnx, tokenizer.json and config.json or labels.json.',
  ),
  'model/invalid': error(
    'The files of a model do not fit one another or this version of khabar.',
    'Copy the folder again as a whole, or train the model again.',
  ),
  'model/damaged': error(
    'A lexicon or model of the package differs from the published one.',
    'Reinstall khabar; in a clone, rebuild it after changing a lexicon or model.',
  ),
  'model/undeclared-label': error(
    'The model of a dataset finds labels that dataset.json does not declare.',
    'Add them to "labels" in dataset.json, or train the model with `--labels` or `--rename`.',
  ),
  'model/package-missing': error(
    'A package that ONNX models need is not installed.',
    'Install the missing packages in the same project: npm install onnxruntime-web @huggingface/tokenizers synckit.',
  ),
} as const satisfies Record<`${string}/${string}`, CodePage>
