/** Entity labels that every dataset has; a dataset declares others in dataset.json. */
export const schemaLabels = ['PER', 'LOC', 'ORG', 'FAC', 'EVENT', 'PRODUCT'] as const
