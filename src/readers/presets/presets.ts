import type {ReadOptions} from '../readers.js'
import asriran from './asriran.json' with {type: 'json'}
import culturax from './culturax.json' with {type: 'json'}
import farsiNews from './farsi-news.json' with {type: 'json'}
import fineweb2 from './fineweb2.json' with {type: 'json'}
import hamshahri1 from './hamshahri1.json' with {type: 'json'}
import hamshahri2 from './hamshahri2.json' with {type: 'json'}
import hplt from './hplt.json' with {type: 'json'}
import isna from './isna.json' with {type: 'json'}
import langml from './langml.json' with {type: 'json'}
import mirastext from './mirastext.json' with {type: 'json'}
import naab from './naab.json' with {type: 'json'}
import oscar from './oscar.json' with {type: 'json'}
import persianNews from './persian-news.json' with {type: 'json'}
import persica from './persica.json' with {type: 'json'}
import pnSummary from './pn-summary.json' with {type: 'json'}
import type {Preset} from './preset.js'
import tasnim from './tasnim.json' with {type: 'json'}
import tlpc from './tlpc.json' with {type: 'json'}
import tnews from './tnews.json' with {type: 'json'}
import xlsumFa from './xlsum-fa.json' with {type: 'json'}

/** The corpora that are read by name, a JSON file each. Adding one is a file and a line here. */
export const presets: readonly Preset[] = [
  tlpc,
  isna,
  tasnim,
  asriran,
  pnSummary,
  mirastext,
  hamshahri1,
  hamshahri2,
  persica,
  tnews,
  xlsumFa,
  fineweb2,
  culturax,
  hplt,
  oscar,
  naab,
  persianNews,
  farsiNews,
  langml,
] as readonly unknown[] as readonly Preset[]

/** The preset of a name; undefined for an unknown one. */
export const presetOf = (name: string): Preset | undefined => presets.find((preset) => preset.name === name)

/** How the files of a preset are read; what `more` says goes before it. */
export function readOptionsOf(preset: Preset, more: ReadOptions = {}): ReadOptions {
  const {
    name: _name,
    title: _title,
    license,
    terms: _terms,
    size: _size,
    where: _where,
    flaws: _flaws,
    ...rest
  } = preset
  const {source, structure: _structure, ...layout} = rest
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
  const metadata = {...(source !== undefined && {sourceName: source}), license, ...more.metadata}
  return {...layout, ...said, metadata, ...(said.fields === undefined && {presetFields: true})}
}
