import { country, type CountryGiven } from '../../demo/country.ts'
import { drawnId, streamOf } from '../../demo/people/ids.ts'
import type { About } from './feedback.ts'
import { sealWords } from './seal-words.ts'

type Said = { readonly by: string; readonly agency: string; readonly about: About; readonly screen: string; readonly text: string; readonly hoursAgo: number; readonly desk: boolean }

const write = async ({ client, ids, keys }: CountryGiven, id: string, s: Said) => {
  await client.query("insert into cooperate.feedback (id, agency_id, said_by, about, screen, said, said_at) values ($1, $2, $3, $4, $5, $6, now() - $7 * interval '1 hour')", [id, ids.get(`agency:${s.agency}`), ids.get(`member:${s.by}`), s.about, s.screen, sealWords(keys, id, 'said', s.text), s.hoursAgo])
  await client.query("insert into cooperate.feedback_answer (feedback_id, side, agency_id, said_at) select $1, s, f.agency_id, f.said_at from cooperate.feedback f, unnest($2::text[]) s where f.id = $1", [id, s.desk ? ['agency', 'desk'] : ['agency']])
}

/** Inès could not read a word and was answered; Noor waits for her administrator and for the desk. */
export const demo = country(['protect/cases'], async given => {
  const { client, ids, keys } = given
  const [words, slow] = [drawnId(streamOf(1, 1, 'feedback')), drawnId(streamOf(2, 1, 'feedback'))]
  await write(given, words, { by: 'ines', agency: 'night-line', about: 'words', screen: '/cases/:case/referrals', text: 'What is a closed loop? I had to ask a colleague on the phone (demo).', hoursAgo: 50, desk: false })
  await client.query("update cooperate.feedback_answer set state = 'done', said = $2, answered_by = $3, answered_at = now() - interval '20 hours' where feedback_id = $1", [words, sealWords(keys, words, 'agency', 'It is now among the words: open Help and words on that screen (demo).'), ids.get('member:sam')])
  await write(given, slow, { by: 'noor', agency: 'lakeshore', about: 'slow', screen: '/cases/:case/log', text: 'After each visit I write the same three lines. A note to begin from would help (demo).', hoursAgo: 5, desk: true })
})
