import { page } from '../../../../web/kit/screen/page.ts'
import { post } from '../../../../platform/access/kind.ts'
import { exportHome, takersOut } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/export', posts: [...takersOut, post('administrator')], load: exportHome, words: { en, fr }, nav: { under: 'day', order: 81, icon: 'download-simple', said: 'title' }, View })
