import {type Code, codes} from '../../src/diagnostic/codes.js'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {text} from '../../src/diagnostic/printers/text.js'

/** Examples of findings, by their code: what was planted, and what khabar said. */
export type Examples = ReadonlyMap<Code, {readonly fault: string; readonly found: Diagnostic}>

/** docs/diagnostics.md: every code with its meaning, an example as it is printed, and what to do. */
export function diagnosticsPage(examples: Examples): string {
  const layers = new Map<string, Code[]>()
  for (const code of Object.keys(codes) as Code[]) {
    const layer = code.slice(0, code.indexOf('/'))
    layers.set(layer, [...(layers.get(layer) ?? []), code])
  }
  const sections = [...layers].map(
    ([layer, names]) => `## ${layer}\n\n${names.map((code) => entry(code, examples)).join('\n')}`,
  )
  return `# Diagnostics

Every code that khabar reports, each with an example: a fault that the tests plant, and what is said of it. A code's name
is stable; filter by it. \`npx vitest run test/faults --update\` writes this page anew.

${sections.join('\n')}`
}

function entry(code: Code, examples: Examples): string {
  const {severity, meaning, help} = codes[code]
  const {fault, found} = examples.get(code)!
  return `### ${code}

${meaning} (${severity})

Example: ${fault}.

\`\`\`text
${text.print(found, 0, 0).trimEnd()}
\`\`\`

Remedy: ${help}
`
}
