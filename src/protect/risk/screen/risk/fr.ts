import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Est-ce sûr', title: 'À quel point les choses sont sûres', lead: 'Ce que l’on voit un jour, jamais une prévision. Rien n’est additionné : la chose la plus grave dit la gravité. Sa propre parole est à côté.',
  now: 'Au dernier regard', none: 'Personne n’a encore regardé.', on: ({ at, who }) => `${at}, ${who}`, old: 'Le dernier regard est ancien.', old_house: 'Sa maison a un dernier jour depuis.', old_return: 'Elle est partie ou revenue depuis.', old_missed: 'Un signe a manqué depuis.',
  level_unknown: 'inconnu', 'level_none known': 'rien de connu', level_possible: 'possible', level_present: 'présent', level_acute: 'aigu', judged: ({ why }) => `Jugé ainsi parce que : ${why}`, byItems: ({ level }) => `les éléments disent ${level}`,
  hers: 'Elle dit', hers_0: 'pas demandé, ou elle ne le dit pas', hers_1: 'pas du tout en sécurité', hers_2: 'à peine', hers_3: 'en partie', hers_4: 'plutôt', hers_5: 'en sécurité',
  reach_individual: 'elle-même', reach_household: 'celles et ceux avec qui elle vit', reach_community: 'autour d’elle', 'scale_none known': 'rien de connu', scale_possible: 'possible', scale_present: 'présent', scale_acute: 'aigu', scale_unknown: 'inconnu', 'scale_not asked': 'pas demandé',
  through: 'Au fil du temps', day: 'Jour', level: 'Ce que l’on a vu', by: 'Par', items: 'Grave', trend: ({ n }) => `Sa propre parole sur ${n} regards, de pas du tout en sécurité à en sécurité.`,
  again: 'Regarder de nouveau', add: 'Ajouter ce qui compte', whom: 'Pour qui', how: 'Comment c’est', drop: 'Enlever', change: 'Modifier', nothingYet: 'Rien encore. Ajoutez ce qui compte.', how_safe: 'À quel point se dit-elle en sécurité?', otherwise: 'Juger autrement', otherwise_no: 'Comme le disent les éléments', why: 'Pourquoi', keep: 'Garder ce regard', unconfirmed: 'Les éléments viennent de guides de pratique; aucun poids n’y est attaché et ils ne sont pas validés.',
} satisfies Words<typeof en>
