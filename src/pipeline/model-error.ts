import type {Diagnostic} from '../diagnostic/diagnostic.js'

/** Why a model could not be loaded: a diagnostic as an error. */
export class ModelError extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.name = 'ModelError'
  }
}
