// A family at a served rehearsal: signs in by the code that the outbox shows, and knows where its pages are.
const unescaped = text => text.replaceAll('&amp;', '&').replaceAll('&#x2B;', '+').replaceAll('&quot;', '"')

export class Family {
  #cookies = new Map()

  constructor (site) {
    this.site = site.replace(/\/$/, '')
  }

  static async signIn (site, mobile) {
    const family = new Family(site)
    let page = await family.get('/accounts/sign-in')
    page = await family.send(page, { Mobile: mobile })
    const outbox = await family.get('/demo/outbox')
    const code = outbox.html.slice(Math.max(outbox.html.indexOf(mobile), 0)).match(/\b\d{6}\b/)?.[0]
    if (!code) throw new Error(`the outbox shows no code for ${mobile}; one is sent a minute`)
    await family.send(page, { Code: code })
    return family
  }

  // As a browser is told of them.
  get cookies () {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.site, httpOnly: true, sameSite: 'Lax' }))
  }

  get cookie () {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  // The pages to measure: two as a stranger, a form and a case signed in.
  async pages () {
    const own = await this.get('/parents')
    const find = (page, pattern, what) => page.html.match(pattern)?.[1] ?? (() => { throw new Error(`${page.path} leads to no ${what}`) })()
    const start = await this.get(find(own, /href="(\/parents\/apply\/start\/[^"]+)"/, 'open season'))
    const first = await this.send(start, {})
    const draft = first.path.split('/').pop()
    const home = await this.get('/')
    const county = find(home, /href="(\/counties\/\d{6})"/, 'county')
    const preCheck = find(await this.get(county), /href="(\/seasons\/[^"]+\/pre-check)"/, 'pre-check')
    const page = (name, path, signedIn = false) => ({ name, address: this.site + path, signedIn })
    return [
      page('home', '/'), page('county', county), page('pre-check', preCheck), page('sign-in', '/accounts/sign-in'),
      page('question', `/parents/apply/child/${draft}`, true), page('case', find(own, /href="(\/parents\/cases\/[^"/?]+)"/, 'case'), true)
    ]
  }

  async get (path) {
    return this.#ask(path, {})
  }

  async send (page, fields) {
    const form = page.html.slice(page.html.indexOf('<main')).match(/<form[\s\S]*?<\/form>/)[0]
    const body = new URLSearchParams()
    for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      body.set(input.match(/name="([^"]*)"/)[1], unescaped(input.match(/value="([^"]*)"/)?.[1] ?? ''))
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const action = form.match(/^<form[^>]*\saction="([^"]+)"/)?.[1]
    return this.#ask(action ? unescaped(action) : page.path, { method: 'POST', body })
  }

  async #ask (path, request) {
    for (let hops = 0; hops < 6; hops++) {
      const answer = await fetch(new URL(path, this.site), { ...request, redirect: 'manual', headers: { Cookie: this.cookie } })
      for (const set of answer.headers.getSetCookie()) {
        const [pair] = set.split(';')
        this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      const next = answer.headers.get('location')
      if (!next) {
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        return { path: new URL(path, this.site).pathname, html: await answer.text() }
      }
      path = next
      request = {}
    }
    throw new Error(`${path} leads in a circle`)
  }
}
