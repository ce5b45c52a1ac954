import { covers, day } from '../../algorithms/calendars/day.ts'
import { spansOf } from '../facts/spans.ts'
import { charge } from './charge.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, type Draft } from './finding.ts'
import { readRelationship } from './relationship.ts'
import { say, sentences } from '../sentences.ts'

const fits = say('One of the named acts, in order to exploit the person or help someone exploit them, fits the provision. The person’s consent counts for nothing, and no border need be crossed.', 'L’un des actes nommés, en vue d’exploiter la personne ou de faciliter son exploitation, correspond à la disposition. Le consentement de la personne ne compte pas et aucune frontière n’a à être franchie.')
const open = say('The act is one of those named; whether it was in order to exploit the person is not known.', 'L’acte est l’un de ceux nommés; on ne sait pas s’il visait à exploiter la personne.')
const otherwise = say('Without the purpose of exploitation the provision does not fit.', 'Sans but d’exploitation, la disposition ne correspond pas.')
const helper = say('Sheltering or driving someone in order to help is not read as more than that; living under one roof is never scored.', 'Héberger ou conduire quelqu’un pour l’aider n’est pas lu autrement; vivre sous un même toit n’est jamais coté.')
const ageOpen = say('The age of the person is not known.', 'L’âge de la personne n’est pas connu.')
const under = change({ sellerAge: 17 }, 'offence', '279.011', 'Under 18, the stricter provision fits.', 'Moins de 18 ans : la disposition plus sévère correspond.')
const yes = change({ exploitation: true }, 'offence', '279.01', 'If it was in order to exploit, it fits.', 'Si c’était en vue d’exploiter, cela correspond.')
const no = change({ exploitation: false }, 'no-offence', '279.01', 'Without that purpose it does not.', 'Sans ce but, non.')

/** 279.01 for any person, 279.011 under 18 since 2010-06-29; before that day the first covered both. */
export const trafficking = (facts: Facts): Draft[] => {
  const meant = facts.exploitation ?? (facts.act === 'exploit' ? true : undefined)
  const result = meant === undefined ? 'not-known' : meant ? 'offence' : 'no-offence'
  const why = sentences(meant === undefined ? open : meant ? fits : otherwise, readRelationship(facts.relationship).ties.has('helper') && helper)
  const minorLaw = spansOf('279.011').some(span => covers(span, facts.on)) || facts.on < day('2005-11-25')
  const age = ageGroup(facts)
  const row = age === 'minor' && minorLaw ? 'L23' : 'L22'
  const found = charge(facts, { row, result, why, wouldChange: meant === undefined ? [yes, no] : [] })
  const stricter = age === 'not-known' && minorLaw && result === 'offence'
  return stricter ? [found, charge(facts, { row: 'L23', result: 'not-known', why: ageOpen, wouldChange: [under] })] : [found]
}

export const benefitFromTrafficking = (facts: Facts): Draft[] => [charge(facts, {
  row: 'L25', needsKnowledge: true,
  why: say('Receiving a benefit, knowing that it comes from trafficking in persons, fits the provision; it has no list of exceptions.', 'Recevoir un avantage en sachant qu’il provient de la traite de personnes correspond à la disposition; elle n’a aucune liste d’exceptions.'),
})]

export const withholdingDocuments = (facts: Facts): Draft[] => [charge(facts, {
  row: 'L26', result: facts.exploitation === undefined ? 'not-known' : facts.exploitation ? 'offence' : 'no-offence',
  why: facts.exploitation === false
    ? say('Without the purpose of trafficking the provision does not fit; theft or the employer’s own conditions may.', 'Sans but de traite, la disposition ne correspond pas; le vol ou les conditions imposées à l’employeur peuvent s’appliquer.')
    : say('Hiding, taking, keeping or destroying another person’s travel, identity or immigration document fits when it is to commit or help trafficking.', 'Cacher, enlever, retenir ou détruire un document de voyage, d’identité ou d’immigration d’autrui correspond lorsque c’est pour commettre ou faciliter la traite.'),
  wouldChange: facts.exploitation === undefined ? [change({ exploitation: true }, 'offence', '279.03', 'If it was to commit or help trafficking, it fits.', 'Si c’était pour commettre ou faciliter la traite, cela correspond.'), change({ exploitation: false }, 'no-offence', '279.03', 'Otherwise it does not.', 'Sinon, non.')] : [],
})]

/** The presumption of 279.01(3): it never runs against a person who is herself exploited. */
export const livesWith = (facts: Facts): Draft[] => [charge(facts, {
  row: 'L24', result: facts.exploited === true || readRelationship(facts.relationship).ties.has('helper') ? 'no-offence' : 'not-known',
  why: facts.exploited === true
    ? say('The presumption does not run against a person who is herself exploited.', 'La présomption ne vise pas la personne qui est elle-même exploitée.')
    : say('Living with, or being habitually in the company of, an exploited person is only a presumption, and any evidence to the contrary ends it. Nobody is scored for it here.', 'Vivre avec une personne exploitée, ou se trouver habituellement en sa compagnie, n’est qu’une présomption que toute preuve contraire écarte. Personne n’est coté pour cela ici.'),
  wouldChange: facts.exploited === true ? [] : [change({ exploited: true }, 'no-offence', '279.01(3)', 'It does not run against an exploited person.', 'Elle ne vise pas une personne exploitée.')],
})]
