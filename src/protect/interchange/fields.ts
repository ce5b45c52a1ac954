import { type Field, imports } from '../../platform/imports/imports.ts'
import { dayOrWords, oneOf, type Reader, someOf, text, whole } from '../../platform/imports/read-cell.ts'
import { channelWords, hourWords, language, needs, petWords, provinceWords, stateWords } from './vocabularies.ts'

const field = (name: string, en: string, fr: string, read: Reader, also: readonly string[] = [], needed = false): Field => ({ name, said: { en, fr }, also, read, needed })
/** A number is compared without the spaces around it. */
const number: Reader<string> = (cell, how) => text(80)(cell.trim(), how)

/**
 * What a file of cases may hold. Names with a prefix of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0) are its own;
 * the standard has no number of a case, no chosen name and no safe way to reach someone: those are ours, `tl_`.
 */
export const caseFields = [
  field('tl_Number', 'File number', 'Numéro du dossier', number, ['case number', 'case id', 'file no', 'client id', 'client number', 'id', 'number', 'reference', 'no', 'no de dossier', 'numéro', 'numéro de client', 'référence', 'dossier'], true),
  field('tl_CallMe', 'Name she chose', 'Nom qu’elle a choisi', text(120), ['name', 'preferred name', 'known as', 'alias', 'call me', 'nom', 'nom usuel', 'nom choisi', 'prénom usuel', 'client']),
  field('tl_LegalName', 'Legal name', 'Nom légal', text(200), ['full name', 'full legal name', 'nom complet', 'nom légal complet']),
  field('prs_FirstName', 'First name', 'Prénom', text(100), ['given name', 'given names', 'prénoms', 'forename']),
  field('prs_MiddleName', 'Middle name', 'Deuxième prénom', text(100), ['second prénom', 'autres prénoms']),
  field('prs_SecondName', 'Family name', 'Nom de famille', text(100), ['last name', 'surname', 'second name', 'patronyme']),
  field('prs_Birthdate', 'Born', 'Naissance', dayOrWords(60), ['birth date', 'date of birth', 'dob', 'birthday', 'date de naissance', 'né le', 'née le', 'ddn']),
  field('tl_Adults', 'Adults with her, herself too', 'Adultes, elle comprise', whole(0, 40), ['adults', 'adultes', 'nombre d’adultes', 'number of adults']),
  field('tl_ChildrenWith', 'Children with her', 'Enfants avec elle', whole(0, 40), ['children', 'kids', 'enfants', 'number of children', 'nombre d’enfants', 'children with']),
  field('tl_Pets', 'Animals', 'Animaux', someOf(petWords), ['pets', 'animals', 'animaux de compagnie']),
  field('prs_PrimaryLanguage', 'Language', 'Langue', language, ['primary language', 'spoken language', 'langue parlée', 'langue principale', 'language spoken']),
  field('tl_Province', 'Province', 'Province', oneOf(provinceWords), ['province or territory', 'region', 'province ou territoire', 'région']),
  field('cas_Status', 'State of the file', 'État du dossier', oneOf(stateWords), ['status', 'case status', 'statut', 'état']),
  field('tl_ContactBy', 'How she may be reached', 'Comment la joindre', oneOf(channelWords), ['contact method', 'safe contact', 'moyen de contact', 'contact by']),
  field('tl_ContactWhen', 'When she may be reached', 'Quand la joindre', oneOf(hourWords), ['contact hours', 'safe hours', 'heures de contact', 'contact when']),
  field('prs_MobilePhone', 'Her number', 'Son numéro', text(40), ['mobile', 'phone', 'phone number', 'cell', 'cellphone', 'telephone', 'cellulaire', 'téléphone', 'no de téléphone']),
  field('tl_ContactWording', 'What a message may say', 'Ce qu’un message peut dire', text(160), ['safe wording', 'wording', 'message']),
  field('tl_Needs', 'Needs', 'Besoins', needs, ['need', 'services needed', 'besoin', 'services requis']),
  field('cco_CaseComment', 'Note', 'Note', text(100_000, true), ['comment', 'comments', 'notes', 'case comment', 'commentaire', 'commentaires', 'remarques']),
] as const satisfies readonly Field[]

export const takes = imports('cases', { fields: caseFields, key: 'tl_Number' })
export const fieldNames = caseFields.map(f => f.name)
