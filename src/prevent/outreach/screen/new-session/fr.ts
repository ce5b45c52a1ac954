import type { Words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Une séance', lead: 'Prévue, ou déjà tenue. Aucun participant n’est inscrit.', back: 'Revenir à la sensibilisation', on: 'Jour', came: 'Combien sont venus', cameHelp: 'Laissez vide pour une séance à venir.', place: 'Endroit', placeHelp: 'Un endroit de moins de 10\u00a0000 personnes est gardé comme sa région.', kept: ({ area }) => `Gardé comme\u00a0: ${area}`, changePlace: 'Un autre endroit',
  audience: 'Pour qui', setting: 'Où elle a lieu', topic: 'Sujet', host: 'Hôte', hostHelp: 'Nom de l’école, de la maison ou de l’organisme; scellé.', hostTitle: 'L’hôte est-il des Premières Nations, inuit ou métis?', hostLaw: 'Alors l’hôte décide si sa séance est comptée et ses résultats gardés. Le silence est un non.', hostNo: 'Non', hostAgrees: 'Oui, et il a accepté le comptage', hostSilent: 'Oui, et il n’a pas accepté', keep: 'Garder', needed: 'Choisissez le jour, l’endroit et chaque réponse.',
} satisfies Words<typeof en>
