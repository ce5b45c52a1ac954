import { sweepPart } from './sweep.ts'

sweepPart('prevent')
