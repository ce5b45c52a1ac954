import { words } from '../../../../platform/i18n/words.ts'

export const en = words({ title: 'Interpreters', nav: 'Interpreters', lead: 'Whom your agency calls. Whom someone did not want stands on her file alone.', list: 'The list', none: 'No interpreter is listed.', left: 'No longer', add: 'Add', name: 'Name', languages: 'Languages, by code, with commas', languagesHelp: 'en, fr, cr, iu, tl, es …', phone: 'Telephone', wrong: 'Write each language as two or three letters.' })
