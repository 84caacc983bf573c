import packageJson from '../../package.json' with {type: 'json'}

/** Version of the toolkit. It follows the code; data and schema have versions of their own. */
export const toolkitVersion: string = packageJson.version
