import { sweepPart } from './sweep.ts'

sweepPart('protect-5')
