import {goldFormats} from '../../../src/formats/gold/gold.js'
import {hold, type Target, textIn} from '../target.js'
import {holdSpans} from './spans.js'

const inline = '## a1\n[ناصر نصیری]_PER به [یزد]_LOC رفت.\n\n## a2\nدر [بانک ملی]_ORG نبود.\n'
const iob = 'ناصر\tB-PER\nنصیری\tI-PER\nبه\tO\nیزد\tB-LOC\n\nدوم|O\n-DOCSTART- O\n# newdoc\nبانک B_ORG\n'
const records = `${JSON.stringify({
  id: 'a',
  text: 'ناصر نصیری به یزد رفت.',
  entities: [
    {start: 0, end: 10, label: 'PER'},
    {start: 14, end: 17, label: 'LOC'},
  ],
})}\n`
const words = [
  'B-PER',
  'I-PER',
  'O',
  'E-LOC',
  '\tB-ORG',
  '|O',
  '\n',
  '\n\n',
  '[',
  ']_PER',
  ']_',
  '## ',
  '# newdoc',
  '-DOCSTART-',
  '"start":',
  '"end":',
  '"label":"X"',
  '"entities":[',
  '"text":""',
  '{"id":',
  '😀',
  '\ud83d',
]

/** A target for each format of gold that there is: what it reads are names inside their text, in order, with labels. */
export const gold: readonly Target[] = goldFormats.map((format) => ({
  name: `gold-${format.name}`,
  share: 60,
  longest: 600,
  kind: format.name === 'records' ? 'json' : 'text',
  words,
  seeds: () => [inline, iob, records],
  run(input) {
    const content = textIn(input)
    format.fits(content.slice(0, 20_000))
    const documents = format.read(content, 'fuzz', ({code, message, place}) => {
      hold(code.startsWith('gold/') && message !== '', () => `${code} ${message}`)
      hold(
        place?.line === undefined || place.line <= content.split('\n').length,
        () => `there is no line ${place?.line}`,
      )
    })
    for (const {id, text, entities} of documents) {
      hold(typeof id === 'string' && typeof text === 'string', () => 'a document without id or text')
      holdSpans(entities, [...text].length, 'entities')
      for (const {label, start, end} of entities)
        hold(typeof label === 'string' && start < end, () => `an entity ${label} at [${start}, ${end})`)
    }
  },
}))
