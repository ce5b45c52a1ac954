import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The built application: hashed files may be kept for ever, the page itself never. Any staff address gets the page. */
export const serveApp = async (app: FastifyInstance, folder: string, { demo }: { demo: boolean }) => {
  await app.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', cacheControl: true })
  const built = await readFile(join(folder, 'index.html'), 'utf8')
  const page = demo ? built.replace('<html lang="en">', '<html lang="en" data-demo="yes">') : built
  app.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound()
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)
  })
}
