import type { FastifyReply } from 'fastify'
import type { ErrorSpec, Errors } from '../errors/catalogue.ts'
import { Refusal } from '../errors/catalogue.ts'
import type { Catalogue, Word } from '../i18n/words.ts'
import type { Slice } from '../slices/contract.ts'
import { en, errors as own } from './en.ts'
import { fr } from './fr.ts'

/** RFC 9457, with the sentence in both languages. The body holds no name, place or typed word. */
export type Problem = { readonly type: string; readonly status: number; readonly code: string; readonly title: string; readonly say: { readonly en: string; readonly fr: string }; readonly fields: readonly string[] }
export type Problems = (refusal: Refusal) => Problem

const sentence = (words: Catalogue, code: string, params: Readonly<Record<string, unknown>>): string => {
  const word: Word | undefined = words[code]
  if (word === undefined) throw new Error(`no sentence for ${code}`)
  return typeof word === 'string' ? word : word(params as never)
}

/** Joins the catalogues of all slices; a code declared twice, or without its sentences, stops the start. */
export const problemsOf = (slices: readonly Slice[]): Problems => {
  const all = new Map<string, { spec: ErrorSpec; en: Catalogue; fr: Catalogue }>()
  const add = (errors: Errors, english: Catalogue, french: Catalogue) => {
    for (const [code, spec] of Object.entries(errors)) {
      if (all.has(code)) throw new Error(`error ${code} is declared twice`)
      if (!(code in english) || !(code in french)) throw new Error(`error ${code} has no sentence in both languages`)
      all.set(code, { spec, en: english, fr: french })
    }
  }
  add(own, en, fr)
  for (const slice of slices) add(slice.errors ?? {}, slice.words.en, slice.words.fr)
  return ({ code, params, fields }) => {
    const found = all.get(code) ?? all.get('failed')!
    const say = { en: sentence(found.en, all.has(code) ? code : 'failed', params), fr: sentence(found.fr, all.has(code) ? code : 'failed', params) }
    return { type: `https://throughline.example/errors/${code}`, status: found.spec.status, code, title: code, say, fields }
  }
}

export const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(problem))
