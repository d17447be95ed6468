// Compiles the site's styles: our own Sass over the parts of govuk-frontend in use -> wwwroot/lib/site.css.
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const at = path => fileURLToPath(new URL(path, import.meta.url))

const { css } = compile(at('../src/EnrollOnline.Web/Styles/site.scss'), {
  loadPaths: [at('../node_modules')],
  style: 'compressed',
  quietDeps: true
})
mkdirSync(at('../wwwroot/lib'), { recursive: true })
writeFileSync(at('../wwwroot/lib/site.css'), css)
console.log(`wwwroot/lib/site.css: ${(css.length / 1024).toFixed(1)} KB, ${(gzipSync(css).length / 1024).toFixed(1)} KB compressed`)
