// Makes what the site and the rehearsal need from npm packages: `npm ci && npm run assets`.
// Each part is a file of its own and does its work when it is imported.
import { existsSync } from 'node:fs'

for (const part of ['divisions.mjs', 'styles.mjs']) {
  const url = new URL(part, import.meta.url)
  if (existsSync(url)) {
    await import(url)
  }
}
