import {existsSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'

const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A headless Chromium that talks to nobody: the system's own (Debian: apt-get install chromium), or the one that CHROMIUM names. */
export async function launch(): Promise<Browser> {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path))
  if (!executablePath)
    throw new Error('Browser tests need Chromium: install it (apt-get install chromium), or set CHROMIUM.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Everything that a page should not do: requests beyond itself (its `origin`, or files), errors and warnings on the console, exceptions. */
export function complaints(page: Page, origin = 'file:'): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) found.push(`request ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`console ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`exception ${error.message}`))
  return found
}
