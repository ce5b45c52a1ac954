import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { createApp } from '../../app.ts'
import { loadJourneys } from '../../demo/journey-list.ts'
import { type Stage, signedIn, visitor, walk, type Walked, walker } from '../../demo/journey.ts'
import { demoAgencies } from '../../demo/agencies.ts'
import { seedCountry } from '../../demo/seed.ts'
import { systemClock } from '../../platform/clock/ask.ts'
import { keyFiles } from '../../platform/crypto/keys.ts'
import { openEmbedded } from '../../platform/db/embedded.ts'
import { loadSlices } from '../../platform/slices/walk.ts'
import { gatewaySecret } from '../../protect/beds/public.ts'
import { BadInput, command } from '../command.ts'

type Running = { origin: string; password: string; secret: string; stop(): Promise<void> }

/** A server of its own on a temporary database, gone afterwards. */
const ownServer = async (): Promise<Running> => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-journey-'))
  const embedded = await openEmbedded(folder)
  const keysFolder = join(folder, 'keys')
  const keys = await keyFiles(keysFolder)
  const seeded = await seedCountry({ superUrl: embedded.superUrl, keys, slices: await loadSlices(), people: 0, seed: 1, now: systemClock.now(), country: true })
  const app = await createApp({ urls: embedded.urls, keysFolder, demo: true, secure: false, web: null, publicPerMinute: 10_000 })
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin: `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`,
    password: seeded.password,
    secret: gatewaySecret(keys),
    stop: async () => {
      await app.close()
      await embedded.cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const given = (server: string | undefined): Running | null => {
  if (!server) return null
  const password = process.env['THROUGHLINE_PASSWORD']
  const secret = process.env['THROUGHLINE_GATEWAY_SECRET']
  if (!password || !secret) throw new BadInput('journey.password', { en: 'With --server give THROUGHLINE_PASSWORD (printed at its first start) and THROUGHLINE_GATEWAY_SECRET.', fr: 'Avec --server, donnez THROUGHLINE_PASSWORD (imprimé au premier démarrage) et THROUGHLINE_GATEWAY_SECRET.' })
  return { origin: server.replace(/\/$/, ''), password, secret, stop: async () => {} }
}

const nameOf = (key: string): string => {
  const agency = demoAgencies.find(a => a.members.some(m => m.key === key))
  return `${key}@${agency?.key}.example`
}

const stageOf = ({ origin, password, secret }: Running, language: 'en' | 'fr'): Stage => {
  const cookies = new Map<string, string>()
  return {
    language,
    kept: new Map(),
    visit: visitor(origin),
    as: async key => {
      const cookie = cookies.get(key) ?? (await signedIn(origin, nameOf(key), password))
      cookies.set(key, cookie)
      return walker(origin, cookie)
    },
    text: async (from, words) => {
      const response = await fetch(`${origin}/api/text/inbound`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ from, text: words, secret }) })
      const body = (await response.json()) as { outcome?: string; code?: string }
      if (!response.ok) throw new Error(body.code ?? 'not answered')
      return { outcome: body.outcome ?? '' }
    },
  }
}

export default command({
  name: 'journey',
  usage: 'journey [--lang fr] [--pillar NAME] [--server ORIGIN]',
  says: 'Walks the stories through the API of a running server (or its own), printing each step, its time and its result.',
  example: 'throughline journey --lang fr --pillar protect',
  options: { lang: { type: 'string', says: 'en or fr' }, pillar: { type: 'string', says: 'only the journeys of one pillar' }, server: { type: 'string', says: 'address of a running demo server' } },
  run: async ({ options }, io) => {
    const language = options['lang'] === 'fr' ? 'fr' : 'en'
    const journeys = await loadJourneys()
    const chosen = journeys.filter(j => !options['pillar'] || j.pillar === options['pillar'])
    if (chosen.length === 0) throw new BadInput('journey.pillar', { en: `No journey of that pillar. There are: ${[...new Set(journeys.map(j => j.pillar))].join(', ')}.`, fr: `Aucun parcours de ce pilier. Il y a\u00a0: ${[...new Set(journeys.map(j => j.pillar))].join(', ')}.` })
    const running = given(options['server'] as string | undefined) ?? (await ownServer())
    try {
      const answers = []
      for (const journey of chosen) {
        io.progress(journey.name[language])
        const show = (w: Walked) => io.progress(`${w.ok ? '✓' : '✗'} ${w.who.padEnd(10)} ${w.what.padEnd(52)} ${String(w.ms).padStart(6)} ms  ${w.result}`)
        const walked = await walk(journey, stageOf(running, language), show)
        if (!walked.ok) process.exitCode = 1
        io.progress(`${walked.steps.length} steps, ${walked.choices} choices, ${walked.fields} fields (the UK referral form: 75 steps, 143 fields)`)
        answers.push({ journey: journey.name[language], pillar: journey.pillar, ok: walked.ok, choices: walked.choices, fields: walked.fields, ms: walked.steps.reduce((n, s) => n + s.ms, 0), steps: walked.steps })
      }
      return answers
    } finally {
      await running.stop()
    }
  },
})
