import type {ReleaseManifest} from '../../../records/types.js'
import {licenseAddress} from './license.js'

/**
 * Where a release comes from and what made it, as PROV-O has it (W3C, 2013), which Croissant 1.1 refers to for provenance: the
 * sources with their licences, and one activity with the software, models and lexicons that it used.
 */
export function provenance(manifest: ReleaseManifest): Readonly<Record<string, unknown>> {
  const {configuration, dataset, version, stages, lexicons, models = [], previous, toolkit_version} = manifest
  const sources = new Map(configuration.inputs.map(({source, preset, license}) => [source ?? preset, license]))
  const resource = ({name, version, sha256}: ReleaseManifest['lexicons'][number]) => ({
    '@type': 'prov:Entity',
    name,
    version,
    sha256,
  })
  const derived = [...sources].flatMap(([name, license]) =>
    name === undefined
      ? []
      : [{'@type': 'prov:Entity', name, ...(license !== undefined && {license: licenseAddress(license) ?? license})}],
  )
  return {
    ...(derived.length > 0 && {'prov:wasDerivedFrom': derived}),
    ...(previous && {
      'prov:wasRevisionOf': {'@type': 'prov:Entity', name: dataset, version: previous.version},
    }),
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      name: `khabar build of ${dataset} ${version}`,
      description: `Stages: ${stages.map(({name, version}) => `${name} ${version}`).join(', ')}.`,
      'prov:wasAssociatedWith': {'@type': 'prov:SoftwareAgent', name: 'khabar', version: toolkit_version},
      'prov:used': [...models, ...lexicons].map(resource),
    },
  }
}
