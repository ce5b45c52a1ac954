import { page } from '../../../../web/kit/screen/page.ts'
import { police } from '../../endpoints.ts'
import { investigator } from '../../kinds.ts'
import { filesView } from '../files-view.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const screen = page({ at: '/charge-files', posts: [investigator], load: police.list, words: { en, fr }, nav: { under: 'main', order: 35, icon: 'file-text', said: 'nav' }, View: filesView(police, '/charge-files') })
