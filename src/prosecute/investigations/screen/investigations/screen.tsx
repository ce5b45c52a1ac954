import { page } from '../../../../web/kit/screen/page.ts'
import { listInvestigations } from '../../endpoints.ts'
import { workers } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/investigations', posts: workers, load: listInvestigations, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'folder-user', said: 'nav' }, View })
