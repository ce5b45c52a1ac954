import { page } from '../../../../web/kit/screen/page.ts'
import { desk, readDesk } from '../../endpoints.ts'
import { en } from '../emergency/en.ts'
import { fr } from '../emergency/fr.ts'
import { View } from '../emergency/view.tsx'

// Reached from the day alone: supervisors of every kind of agency exist, and most have no such door.
export const screen = page({ at: '/emergency/confirm', posts: desk, load: readDesk, words: { en, fr }, View })
