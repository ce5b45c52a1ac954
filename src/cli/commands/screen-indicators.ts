import { z } from 'zod'
import { BadInput, command } from '../command.ts'
import { checkAnswers, instrumentNamed, instruments, languagesOf, nextQuestions, readFor, screen, versionsOf, type Answers, type Instrument } from '../../protect/identification/public.ts'

const questionsShown = 5
const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const File = z.strictObject({
  instrument: z.string(),
  version: z.union([z.string(), z.number()]).transform(String),
  // Not z.record, which drops a key named __proto__ without a word.
  answers: z.custom<Readonly<Record<string, unknown>>>(given => typeof given === 'object' && given !== null && !Array.isArray(given)),
  age: z.enum(['adult', 'child', 'in-doubt']).optional(),
})

const refuseShape = (path: string): BadInput =>
  new BadInput('identification.bad-shape', {
    en: 'Give {"instrument","version","answers":{item:"yes|no|unknown|skipped"}} and, if you wish, "age":"adult|child|in-doubt". Correct the field that is named.',
    fr: 'Donnez {"instrument","version","answers":{élément:"yes|no|unknown|skipped"}} et, au besoin, "age":"adult|child|in-doubt". Corrigez le champ nommé.',
  }, path)

const refuseInstrument = (name: string): BadInput => {
  const known = instruments.map(i => i.id).join(', ')
  return new BadInput('identification.unknown-instrument', { en: `There is no instrument of that name. There are: ${known}.`, fr: `Aucun instrument ne porte ce nom. Il y a : ${known}.` }, `instrument ${brief(name)}`)
}

const find = (name: string, version?: string): Instrument => {
  const versions = versionsOf(name)
  if (versions.length === 0) throw refuseInstrument(name)
  const found = instrumentNamed(name, version)
  if (found) return found
  const known = versions.map(i => i.version).join(', ')
  throw new BadInput('identification.unknown-version', { en: `This instrument has no such version. It has: ${known}.`, fr: `Cet instrument n’a pas cette version. Il a : ${known}.` }, `version ${brief(version ?? '')}`)
}

const readAnswers = (instrument: Instrument, given: Readonly<Record<string, unknown>>): Answers => {
  const checked = checkAnswers(instrument, given)
  if ('answers' in checked) return checked.answers
  const at = `answers.${brief(checked.item)}`
  if (checked.problem === 'unknown-item')
    throw new BadInput('identification.unknown-item', {
      en: `This instrument has no such item. See: throughline screen-indicators --list ${instrument.id}`,
      fr: `Cet instrument n’a pas cet élément. Voir : throughline screen-indicators --list ${instrument.id}`,
    }, at)
  if (checked.problem === 'answered-twice')
    throw new BadInput('identification.answered-twice', { en: 'This item is answered twice, under two of its names. Keep one.', fr: 'Cet élément a deux réponses, sous deux de ses noms. Gardez-en une.' }, at)
  throw new BadInput('identification.unknown-answer', { en: 'Answer yes, no, unknown or skipped.', fr: 'Répondez yes, no, unknown ou skipped.' }, at)
}

const list = (name: string | undefined) => {
  if (name === undefined) return { instruments: instruments.map(i => ({ id: i.id, version: i.version, name: i.name, items: i.items.length, languages: languagesOf(i) })) }
  const found = find(name)
  return { ...found, rule: found.rule.text, languages: languagesOf(found) }
}

const placeOf = (issue: z.core.$ZodIssue | undefined): string =>
  brief((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.map(String).join('.')) || 'file')

const answer = (input: unknown, all: boolean) => {
  const parsed = File.safeParse(input)
  if (!parsed.success) throw refuseShape(placeOf(parsed.error.issues[0]))
  const { instrument: name, version, answers: given, age } = parsed.data
  const asked = find(name, version)
  const answers = readAnswers(asked, given)
  const read = readFor(asked, age)
  const { questions, ...next } = nextQuestions(read, answers)
  return {
    ...screen(read, answers),
    ...(read.id === asked.id ? {} : { askedWith: asked.id, age }),
    next: { ...next, questions: all ? questions : questions.slice(0, questionsShown), more: all ? 0 : Math.max(0, questions.length - questionsShown), languages: languagesOf(read) },
  }
}

export default command({
  name: 'screen-indicators',
  usage: 'screen-indicators ANSWERS.json [--all] | --list [INSTRUMENT]',
  says: 'Which dimensions are positive, on which answers, and what may be asked next. It says which indicators are present and never who anyone is. Item ids of an instrument: --list INSTRUMENT.',
  example: 'throughline screen-indicators docs/examples/identification/adult-labour.json',
  options: {
    list: { type: 'boolean', says: 'list the instruments, or the items of the one that is named' },
    all: { type: 'boolean', says: 'every next question instead of the first five' },
  },
  run: async ({ args, options }, io) => {
    const [first, ...rest] = args
    if (rest.length > 0) throw refuseShape(brief(rest.join(' ')))
    if (options['list']) return list(first)
    if (first === undefined) throw refuseShape('ANSWERS.json')
    return answer(await io.readJson(first), options['all'] === true)
  },
})
