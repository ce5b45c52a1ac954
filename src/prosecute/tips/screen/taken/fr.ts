import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, title: 'Renseignements pris', lead: 'Sous forme d’énoncés, avec leurs cotes. Les mots reçus et qui a parlé restent chez les responsables.', label: 'Renseignements pris', empty: 'Aucun n’a encore été pris. Ouvrez un renseignement et prenez son énoncé.', all: 'Tous les renseignements' } satisfies Words<typeof en>
