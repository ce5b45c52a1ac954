import { page } from '../../../../web/kit/screen/page.ts'
import { prosecutor } from '../../endpoints.ts'
import { crown } from '../../kinds.ts'
import { filesView } from '../files-view.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const screen = page({ at: '/crown-files', posts: [crown], load: prosecutor.list, words: { en, fr }, nav: { under: 'main', order: 35, icon: 'file-text', said: 'nav' }, View: filesView(prosecutor, '/crown-files') })
