import {SHIPPED_MORPHOLOGY} from '../../../pipeline/resources.js'
import type {ReleaseManifest} from '../../../records/types.js'

/** What says who made the annotation of a release. */
type Annotated = Pick<ReleaseManifest, 'configuration' | 'stages' | 'models' | 'plugins'>

/**
 * Who made which annotation of a release, a sentence each: rules, models with their versions, plugins. What people did, only
 * the makers can say (`responsible_ai.annotation`). For the card and the catalogues; nothing is claimed that the manifest does not say.
 */
export function annotatedBy({stages, models = [], plugins = [], configuration}: Annotated): string[] {
  const isMorphology = ({name}: {name: string}) => SHIPPED_MORPHOLOGY.startsWith(`${name}-`)
  const named = ({name, version}: {name: string; version: string}) => `${name} ${version}`
  const names = models.filter((model) => !isMorphology(model))
  const words = models.filter(isMorphology)
  const has = (name: string) => stages.some((stage) => stage.name === name)
  const kind = configuration.model === undefined ? 'the CRF model' : 'the model'
  return [
    'Sections, sentences and tokens are determined by rules.',
    ...(words.length > 0
      ? [`Parts of speech and lemmas are predicted by the CRF model ${words.map(named).join(', ')} and lexicons.`]
      : []),
    names.length > 0
      ? `Named entities are found by ${kind} ${names.map(named).join(', ')} together with lexicons and patterns.`
      : 'Named entities are found by lexicons and patterns only.',
    ...(has('facts') ? ['Numeric facts are found and normalized by rules.'] : []),
    ...plugins.map(
      (plugin) =>
        `The plugin ${named(plugin)} adds layers (\`extensions\`) or kinds of facts whose names begin with x-.`,
    ),
  ]
}
