import { post } from '../../../access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readAgency } from '../../agency-endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/agency', posts: [post('administrator')], load: readAgency, words: { en, fr }, nav: { under: 'main', order: 90, icon: 'buildings', said: 'nav' }, View })
