// The parts of khabar that are measured; bundle.ts bundles them.
export {noMetadata} from '../../src/document/article.js'
export {parseLexicon} from '../../src/document/lexicon.js'
export {featureReader} from '../../src/entities/crf/features.js'
export {crfTagger} from '../../src/entities/crf/tagger.js'
export {applyRules} from '../../src/entities/rules.js'
export {createTables} from '../../src/entities/tables.js'
export {facts} from '../../src/facts/facts.js'
export {parquetSchema} from '../../src/formats/parquet/schema.js'
export {createMorphology} from '../../src/morphology/morphology.js'
export {createWordTables} from '../../src/morphology/tables.js'
export {createNormalizer} from '../../src/normalize/normalize.js'
export {cleaner} from '../../src/normalize/rules.js'
export {repairTables} from '../../src/normalize/tables.js'
export {silentWords} from '../../src/normalize/te-marbuta.js'
export {createAnnotator} from '../../src/pipeline/annotate.js'
export {loadModel} from '../../src/pipeline/model.js'
export {loadMorphology} from '../../src/pipeline/morphology.js'
export {loadResources, SHIPPED_MORPHOLOGY, shippedFolder} from '../../src/pipeline/resources.js'
export {
  segmenting,
  standardNormalizer,
  standardOpening,
  standardPipeline,
  standardStages,
} from '../../src/pipeline/standard.js'
export {decodeHtml} from '../../src/readers/html/decode.js'
export {readPage} from '../../src/readers/html/page.js'
export {readFile} from '../../src/readers/readers.js'
export {articleRow, articleRowColumns} from '../../src/records/article-rows.js'
export {recordLine, toRecord} from '../../src/records/to-record.js'
export {createValidator} from '../../src/records/validate.js'
export {sentences} from '../../src/segment/sentences.js'
export {tokens} from '../../src/segment/tokens.js'
export {structure} from '../../src/structure/structure.js'
export {spanAt, textOf} from '../../src/text/text.js'
