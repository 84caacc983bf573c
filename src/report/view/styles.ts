import type {ClassNames} from './class-names.js'

/** Hues far apart, in the order of the schema's labels (PER LOC ORG FAC EVENT PRODUCT) and kinds; others take what follows. */
const ENTITY_HUES = [215, 140, 285, 30, 345, 185, 60, 250, 110, 320]
const FACT_HUES = [25, 200, 160, 300, 45, 120, 265, 335, 0, 185, 235, 85, 310]

/**
 * The rules of each label and kind on a page: entities have a background, facts a line below, so that both show where they
 * overlap; `.off-e0` on the body turns one off. Lightness is chosen for a contrast of 7:1 and more with the text, in both schemes.
 */
export function layerStyles(entries: ReturnType<ClassNames['entries']>): string {
  return entries
    .map(({className, layer}) => {
      const index = Number(className.slice(1))
      const hues = layer === 'entity' ? ENTITY_HUES : FACT_HUES
      const hue = hues[index % hues.length]!
      const shape =
        layer === 'entity'
          ? `mark.${className}{background:light-dark(hsl(${hue} 75% 89%),hsl(${hue} 45% 24%))}`
          : `mark.${className}{text-decoration:underline 3px ${index % 2 ? 'dotted' : 'solid'} light-dark(hsl(${hue} 80% 38%),hsl(${hue} 75% 65%))}`
      return `${shape}
.tag.${className},.chip.${className}{color:light-dark(hsl(${hue} 85% 24%),hsl(${hue} 70% 80%))}
.off-${className} mark.${className}{${layer === 'entity' ? 'background:none' : 'text-decoration:none'}}
.off-${className} .tag.${className}{display:none}`
    })
    .join('\n')
}
