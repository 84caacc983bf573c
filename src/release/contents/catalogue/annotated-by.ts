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
  const kind = configuration.model === undefined ? 'the CRF' : 'the model'
  return [
    'Sections, sentences and tokens are found by rules.',
    ...(words.length > 0
      ? [`Parts of speech and lemmas are given by the CRF ${words.map(named).join(', ')} and lexicons.`]
      : []),
    names.length > 0
      ? `Names are found by ${kind} ${names.map(named).join(', ')} together with lexicons and patterns.`
      : 'Names are found by lexicons and patterns alone.',
    ...(has('facts') ? ['Numeric facts are found and normalized by rules.'] : []),
    ...plugins.map(
      (plugin) =>
        `The plugin ${named(plugin)} of the dataset's makers adds layers (\`extensions\`) or kinds of facts whose names begin with x-.`,
    ),
  ]
}
