// Measures families' pages with Lighthouse as a telephone meets them, on a served rehearsal:
//   npm ci --prefix build/lighthouse
//   node build/lighthouse/measure.mjs http://127.0.0.1:5080 --mobile 139... [--runs 3] [--only home,case] [--json FILE]
// The mobile number is the one that `enroll demo --serve` prints. Twice per page: a middling telephone on slow 4G
// (Lighthouse's own setting, processor x4) and an old one on slow 3G (400 ms, 400 kbit/s, processor x6). The median of the runs counts.
import { writeFileSync } from 'node:fs'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import puppeteer from 'puppeteer-core'
import { Family } from './family.mjs'

const [site, ...rest] = process.argv.slice(2)
const option = (name, fallback) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : fallback)
if (!site || !option('--mobile')) {
  console.error('usage: measure.mjs ADDRESS --mobile NUMBER [--runs 3] [--only home,county] [--json FILE]')
  process.exit(2)
}

const goals = { performance: 95, accessibility: 100, 'best-practices': 100, cls: 0.05, tbt: 200, 'slow 4G': 2500, 'slow 3G': 4000 }
const networks = {
  'slow 4G': { rttMs: 150, throughputKbps: 1638.4, requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675, cpuSlowdownMultiplier: 4 },
  'slow 3G': { rttMs: 400, throughputKbps: 400, requestLatencyMs: 1500, downloadThroughputKbps: 360, uploadThroughputKbps: 360, cpuSlowdownMultiplier: 6 }
}
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const family = await Family.signIn(site, option('--mobile'))
const only = option('--only')?.split(',')
const pages = (await family.pages()).filter(page => !only || only.includes(page.name))
const chrome = await launch({
  chromePath: process.env.ENROLL_TEST_CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
})

const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: null })
const rows = []
const remarks = new Map()
try {
  for (const page of pages) {
    for (const [network, throttling] of Object.entries(networks)) {
      const runs = []
      const tab = await browser.newPage()
      await tab.setCookie(...(page.signedIn ? family.cookies : []))
      for (let run = 0; run < Number(option('--runs', 3)); run++) {
        const { lhr } = await lighthouse(page.address, {
          logLevel: 'error', output: 'json', onlyCategories: ['performance', 'accessibility', 'best-practices'],
          formFactor: 'mobile', throttlingMethod: 'simulate', throttling
        }, undefined, tab)
        if (lhr.runtimeError) throw new Error(`${page.name}: ${lhr.runtimeError.message}`)
        if (lhr.finalDisplayedUrl !== page.address) throw new Error(`${page.name} led to ${lhr.finalDisplayedUrl}`)
        runs.push(lhr)
        for (const audit of Object.values(lhr.audits)) {
          if (audit.score !== null && audit.score < 0.9 && ['binary', 'metricSavings', 'numeric'].includes(audit.scoreDisplayMode)) {
            remarks.set(`${audit.id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`, page.name)
          }
        }
      }

      const score = category => Math.round(100 * median(runs.map(run => run.categories[category].score)))
      const value = audit => median(runs.map(run => run.audits[audit].numericValue))
      const requests = runs[0].audits['network-requests'].details.items.filter(item => item.transferSize > 0)
      const row = {
        page: page.name, network, performance: score('performance'), accessibility: score('accessibility'), practices: score('best-practices'),
        lcp: Math.round(value('largest-contentful-paint')), fcp: Math.round(value('first-contentful-paint')), tbt: Math.round(value('total-blocking-time')),
        cls: Number(value('cumulative-layout-shift').toFixed(3)), requests: requests.length,
        kilobytes: Number((requests.reduce((sum, item) => sum + item.transferSize, 0) / 1024).toFixed(1)), benchmark: Math.round(median(runs.map(run => run.environment.benchmarkIndex)))
      }
      row.missed = [
        row.performance < goals.performance && network === 'slow 4G' && 'performance', row.accessibility < goals.accessibility && 'accessibility',
        row.practices < goals['best-practices'] && 'best practices', row.lcp > goals[network] && 'LCP', row.tbt > goals.tbt && 'TBT', row.cls > goals.cls && 'CLS'
      ].filter(Boolean)
      rows.push(row)
      await tab.close()
      console.error(`${page.name}, ${network}: ${row.performance} / ${row.accessibility} / ${row.practices}, LCP ${row.lcp} ms`)
    }
  }
} finally {
  await browser.disconnect()
  await chrome.kill()
}

console.log('| page | network | performance | accessibility | best practices | LCP | FCP | TBT | CLS | requests | KB | missed |')
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|')
for (const row of rows) {
  console.log(`| ${row.page} | ${row.network} | ${row.performance} | ${row.accessibility} | ${row.practices} | ${row.lcp} ms | ${row.fcp} ms | ${row.tbt} ms | ${row.cls} | ${row.requests} | ${row.kilobytes} | ${row.missed.join(', ') || '-'} |`)
}
console.log(`\nSpeed of this machine by Lighthouse's own measure: ${rows.map(row => row.benchmark).join(', ')} (a middling telephone's desktop twin has 1,500 and more)`)
for (const [remark, page] of remarks) console.log(`  ${page}: ${remark}`)
if (option('--json')) writeFileSync(option('--json'), JSON.stringify(rows, null, 2))
process.exit(rows.some(row => row.missed.length) ? 1 : 0)
