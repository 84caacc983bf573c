import type {Plugin} from 'esbuild'

/**
 * The parser measures its help with string-width, which loads the world's emoji with every command. The help is written in letters of
 * one column (a test reads it): its width is its length.
 */
export const plainWidth: Plugin = {
  name: 'plain-width',
  setup(build) {
    build.onResolve({filter: /^string-width$/}, ({importer}) =>
      importer.includes('node_modules') ? {path: 'plain-width', namespace: 'plain-width'} : undefined,
    )
    build.onLoad({filter: /.*/, namespace: 'plain-width'}, () => ({
      contents: 'export default (string) => string.length',
      loader: 'js',
    }))
  },
}
