import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { readCase } from '../cases/endpoints.ts'
import { aCase, browserOf, consent, herWay, opened } from './build.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

test('leaving ends the session, and her pages then show weather', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const cookie = await opened(browse, await herWay(ines, file))
  const left = await browse('GET', '/leave', { cookie })
  const set = [left.headers['set-cookie']].flat().join('\n')
  expect(left.body).toContain('<title>Weather and roads</title>')
  expect(set).toMatch(/my=;/)
  expect((await browse('GET', '/my/yes?lang=en', { cookie })).to).toBe('/my?lang=en')
  for (const url of ['/my', '/my/yes?lang=en', '/my/seen']) {
    const back = await browse('GET', url, { cookie: 'wx=1' })
    expect([back.status, back.body]).toEqual([200, left.body])
    expect(back.headers['cache-control']).toBe('no-store')
  }
  expect((await browse('GET', '/my?lang=en&again=1', { cookie: 'wx=1' })).body).toContain('Type the number')
})

test('each of her rights is at most three steps from her page, in both languages, under a dull title', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['summary'])
  await (await w.as('noor')).ask(readCase, { params: { case: file } })
  const cookie = await opened(browse, await herWay(ines, file))
  const acts = { yes: 'value="take"', seen: 'name="line"', fix: 'value="fix"', copy: '/my/copy', off: '/my/off', next: '<h1>' }
  for (const language of ['en', 'fr']) {
    const home = (await browse('GET', `/my?lang=${language}`, { cookie })).body
    for (const [place, act] of Object.entries(acts)) {
      expect(home).toContain(`href="/my/${place}?lang=${language}"`)
      const page = (await browse('GET', `/my/${place}?lang=${language}`, { cookie })).body
      expect(page, place).toContain(act)
      expect(/<title>([^<]*)/.exec(page)?.[1]).toBe('Notes')
      expect(page).toContain(`lang="${language}-CA"`)
      for (const [, href] of page.matchAll(/(?:href|action)="(\/[^"]*)"/g)) expect(href).toMatch(/^\/(leave|public\/[a-z./-]+|my(\/[a-z]+)?\?lang=(en|fr)(&amp;(at|p|done)=\w+)?)$/)
    }
  }
})

test('every page of hers weighs under 60 KB with its style, script and faces', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['summary'])
  for (let i = 0; i < 25; i++) await ines.ask(readCase, { params: { case: file } })
  const cookie = await opened(browse, await herWay(ines, file))
  const kit = (name: string) => readFileSync(new URL(`../../web/public/${name}`, import.meta.url))
  const frame = kit('fonts/atkinson-next-latin.woff2').length + kit('fonts/newsreader-latin-500.woff2').length + gzipSync(kit('public.css')).length + gzipSync(kit('leave.js')).length
  for (const place of ['', '/next', '/yes', '/seen', '/fix', '/copy', '/off']) expect(frame + (await browse('GET', `/my${place}?lang=fr`, { cookie })).body.length, place).toBeLessThan(60 * 1024)
})

test('what public pages ask for is served, zipped where it helps, and nothing else of the folder is', async () => {
  const css = await w.server.inject({ method: 'GET', url: '/public/public.css', headers: { 'accept-encoding': 'gzip' } })
  expect([css.statusCode, css.headers['content-encoding'], css.headers['content-type']]).toEqual([200, 'gzip', 'text/css; charset=utf-8'])
  const again = await w.server.inject({ method: 'GET', url: '/public/public.css', headers: { 'if-none-match': css.headers['etag'] as string } })
  expect(again.statusCode).toBe(304)
  for (const url of ['/public/page.ts', '/public/../app.ts', '/public/serve.ts']) expect((await w.server.inject({ method: 'GET', url })).statusCode).toBe(404)
})

test('find help sets no cookie and writes no line', async () => {
  const before = await w.owner.query('select count(*)::int as n from audit.event')
  const page = await browse('GET', '/help?lang=fr&b=1&a=MB')
  expect([page.status, page.headers['set-cookie'], page.headers['cache-control']]).toEqual([200, undefined, 'no-store'])
  expect((await w.owner.query('select count(*)::int as n from audit.event')).rows).toEqual(before.rows)
})
