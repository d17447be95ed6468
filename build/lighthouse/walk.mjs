// Walks through the first half of the application in a real browser on a slow line, truly throttled (400 ms, 400 kbit/s, processor x6):
//   node build/lighthouse/walk.mjs http://127.0.0.1:5080 --mobile NUMBER
// Prints for each page: until the first words stood there, until it was loaded, and what came over the line.
import { launch } from 'chrome-launcher'
import puppeteer from 'puppeteer-core'
import { Family } from './family.mjs'

const [site, flag, mobile] = process.argv.slice(2)
if (!site || flag !== '--mobile' || !mobile) {
  console.error('usage: walk.mjs ADDRESS --mobile NUMBER')
  process.exit(2)
}

// What a registered family answers first, by the age of the rehearsal's open season (junior); then the walk ends.
const answers = {
  child: { Name: '张小明', IdNumber: '140122201203270015' },
  guardian: { Relation: 'Father', Name: '张大明', IdNumber: '140122199005060017' },
  household: { InCounty: 'true' }
}

const family = await Family.signIn(site, mobile)
const question = (await family.pages()).find(page => page.name === 'question').address
const chrome = await launch({ chromePath: process.env.ENROLL_TEST_CHROMIUM ?? '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'] })
try {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: { width: 390, height: 844, isMobile: true, hasTouch: true } })
  const tab = await browser.newPage()
  tab.setDefaultTimeout(120000)
  await tab.setCookie(...family.cookies)
  const wire = await tab.createCDPSession()
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 400 * 1024 / 8, uploadThroughput: 400 * 1024 / 8 })
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  let bytes = 0
  wire.on('Network.loadingFinished', done => { bytes += done.encodedDataLength })

  console.log('| page | first words | loaded | KB |')
  console.log('|---|---|---|---|')
  const report = async () => {
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, { timeout: 10000 }).catch(() => {})
    const seen = await tab.evaluate(() => ({
      path: location.pathname.split('/').filter(part => !/\d/.test(part)).join('/') || '/', words: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
      loaded: Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)
    }))
    console.log(`| ${seen.path} | ${seen.words} ms | ${seen.loaded} ms | ${(bytes / 1024).toFixed(1)} |`)
    bytes = 0
    return seen.path.split('/').pop()
  }
  await tab.goto(site, { waitUntil: 'load' })
  await report()
  await tab.goto(question, { waitUntil: 'load' })
  for (let page = await report(), before = ''; answers[page]; before = page, page = await report()) {
    if (page === before) throw new Error(`${page} did not go on: ${await tab.evaluate(() => document.querySelector('.govuk-error-summary')?.textContent)}`)
    for (const [field, value] of Object.entries(answers[page])) {
      await tab.evaluate((name, words) => {
        const found = [...document.getElementsByName(name)]
        const choice = found.find(one => one.type === 'radio' && one.value === words)
        if (choice) choice.checked = true
        else found[0].value = words
      }, field, value)
    }
    await Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), tab.evaluate(() => document.querySelector('main form [type=submit]').click())])
  }
  await browser.disconnect()
} finally {
  await chrome.kill()
}
