import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Où il manque des places', title: 'Où il manque des places', lead: 'Douze mois, comptés sans le dossier de personne. Les nombres vont de cinq en cinq; au-dessous de cinq, rien n’est dit.',
  needFilter: 'Besoin', anyNeed: 'Tous les besoins', map: 'Besoins sans place', few: 'moins de 5', fewShort: '< 5', cannotSay: 'impossible à dire', tile: ({ province, n }) => `${province} : ${n}`,
  table: 'Par province et territoire', province: 'Province ou territoire', unmet: 'Sans place', sought: 'Places demandées', found: 'Un oui', hours: 'Heures jusqu’au oui', rooms: 'Chambres tenues',
  byNeed: 'Par besoin', byLimit: 'Par ce qui excluait le plus', byMonth: 'Par mois', whatNeed: 'Besoin', whatLimit: 'Ce qui excluait', month: 'Mois', nothing: 'Rien n’a été compté.', everywhere: 'Partout', inProvince: 'Où',
  limit_room: 'pas de chambre libre', limit_tonight: 'personne à la porte la nuit', limit_who: 'qui est accueilli', limit_children: 'enfants', limit_pets: 'animaux', 'limit_from-elsewhere': 'seulement des gens d’ici', limit_within: 'trop loin pour une nuit', limit_away: 'ce qu’elle évite', 'limit_no-police': 'demande la police', 'limit_any-status': 'statut d’immigration', limit_need: 'l’aide elle-même', limit_access: 'accès', limit_other: 'une autre limite',
  replay: 'Qu’auraient changé plus de chambres?', replayLead: 'Les demandes de la dernière année sont rejouées dans leur ordre par le même appariement, puis encore une fois avec les chambres. Chacune prend le premier lieu qui convient et qui est libre, ou attend trois jours au plus. Les séjours sont ce qu’ils furent, trois semaines là où on l’ignore. Le choix de personne n’y est, ni qui n’a jamais demandé : une direction, pas une promesse.',
  assumed: 'Les chambres sont données à tour de rôle aux maisons de la province qui en tiennent déjà. La personne part de près de la maison demandée. L’âge, le genre et le statut d’immigration ne sont pas dans une demande et n’excluent rien ici.',
  kind: 'Sorte de chambre', kind_single: 'pour un adulte', kind_family: 'pour une famille de six', kind_wheelchair: 'en fauteuil roulant', kind_dog: 'avec un chien', howMany: 'Combien', ask: 'Rejouer l’année',
  asked: ({ n, kind, province }) => `${plural('fr', n, { one: 'Une chambre', other: `${n} chambres` })} ${kind}, ${province}`, waits: 'En train de rejouer; revenez dans une minute.', tooFew: 'Trop peu ont demandé là en un an pour dire quoi que ce soit.', of: ({ sought }) => `Sur environ ${sought} demandes :`,
  line: ({ what, before, after }) => `${what} : ${before}, puis ${after}`, atOnce: 'un lieu aussitôt', waited: 'un lieu d’ici trois jours', none: 'aucun lieu', noReplay: 'Rien n’a encore été demandé.',
} satisfies Words<typeof en>
