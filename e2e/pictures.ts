import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { signedIn } from '../src/demo/journey.ts'

/** Pictures for the documents: the home page of each post, in its member's language. `node e2e/pictures.ts [folder] [port]` */
const root = join(import.meta.dirname, '..')
const out = process.argv[2] ?? join(root, 'docs', 'pictures', 'homes')
const port = Number(process.argv[3] ?? 8795)
const origin = `http://127.0.0.1:${port}`
const folder = await mkdtemp(join(tmpdir(), 'throughline-pictures-'))
const child = spawn(process.execPath, [join(root, 'src', 'main.ts'), '--port', String(port), '--data', folder], { stdio: ['ignore', 'pipe', 'ignore'] })
let printed = ''
child.stdout.on('data', (bytes: Buffer) => (printed += bytes))
while (!/^ {2}password\s+\S+/m.test(printed) && child.exitCode === null) await new Promise(done => setTimeout(done, 100))

const password = /^ {2}password\s+(\S+)/m.exec(printed)?.[1] ?? ''
const signIns = [...printed.matchAll(/^\s{2}([a-z-]+)\s+(\S+@\S+\.example)\s/gm)].map(m => ({ post: m[1]!, name: m[2]! }))
const french = new Set(['secretariat', 'reviewer'])
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], headless: true })
try {
  await mkdir(out, { recursive: true })
  for (const { post, name } of signIns) {
    const cookie = (await signedIn(origin, name, password)).split('=')
    const language = french.has(post) ? 'fr' : 'en'
    const context = await browser.newContext({ viewport: { width: 1200, height: 780 }, locale: `${language}-CA`, timezoneId: 'America/Winnipeg' })
    await context.addCookies([{ name: cookie[0]!, value: cookie.slice(1).join('=').split(';')[0]!, url: origin }])
    const page = await context.newPage()
    await page.goto(`${origin}/my-day?lang=${language}`)
    await page.locator('#page-title').waitFor()
    await page.screenshot({ path: join(out, `${post}.png`) })
    await context.close()
    process.stdout.write(`${post} ${name}\n`)
  }
} finally {
  await browser.close()
  child.kill('SIGTERM')
  await once(child, 'exit').catch(() => {})
  await rm(folder, { recursive: true, force: true })
}
