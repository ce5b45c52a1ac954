import type { Said } from '../../../algorithms/facts/sourced.ts'

export type Item = { readonly code: string; readonly said: Said }
export type Domain = { readonly code: string; readonly said: Said; readonly items: readonly Item[] }
const said = (en: string, fr: string): Said => ({ en, fr })

/** Eight domains and their items, compiled from practice guides (2026-11); no weight stands on them, and none is validated: they are shown as they are, never added up. */
export const domains: readonly Domain[] = [
  { code: 'R1', said: said('Exploiter access', 'Accès de l’exploitant'), items: [
    { code: 'R1-1', said: said('knows location', 'sait où elle est') },
    { code: 'R1-2', said: said('in contact in last 14 days', 'contact depuis 14 jours') },
    { code: 'R1-3', said: said('lives or works nearby', 'vit ou travaille tout près') },
    { code: 'R1-4', said: said('released or unknown whereabouts', 'libéré, ou on ne sait où') },
    { code: 'R1-5', said: said('has weapon', 'a une arme') },
    { code: 'R1-6', said: said('organised group or several exploiters', 'groupe organisé ou plusieurs exploitants') },
    { code: 'R1-7', said: said('police or official link alleged', 'lien allégué avec la police ou un officiel') },
  ] },
  { code: 'R2', said: said('Violence and control', 'Violence et contrôle'), items: [
    { code: 'R2-1', said: said('strangulation', 'étranglement') },
    { code: 'R2-2', said: said('sexual violence', 'violence sexuelle') },
    { code: 'R2-3', said: said('threat to kill', 'menace de mort') },
    { code: 'R2-4', said: said('threat to family', 'menace contre la famille') },
    { code: 'R2-5', said: said('branding', 'marquage') },
    { code: 'R2-6', said: said('forced substance use', 'consommation forcée') },
    { code: 'R2-7', said: said('debt claimed', 'dette réclamée') },
    { code: 'R2-8', said: said('documents withheld', 'papiers retenus') },
    { code: 'R2-9', said: said('tracks phone or vehicle', 'suit le téléphone ou le véhicule') },
    { code: 'R2-10', said: said('holds intimate images', 'détient des images intimes') },
  ] },
  { code: 'R3', said: said('Health', 'Santé'), items: [
    { code: 'R3-1', said: said('acute injury', 'blessure aiguë') },
    { code: 'R3-2', said: said('pregnant', 'enceinte') },
    { code: 'R3-3', said: said('overdose in 30 days', 'surdose depuis 30 jours') },
    { code: 'R3-4', said: said('withdrawal risk', 'risque de sevrage') },
    { code: 'R3-5', said: said('suicidal intent', 'intention suicidaire') },
    { code: 'R3-6', said: said('untreated chronic illness', 'maladie chronique non soignée') },
    { code: 'R3-7', said: said('medication unavailable', 'médicament manquant') },
  ] },
  { code: 'R4', said: said('Dependants', 'Personnes à charge'), items: [
    { code: 'R4-1', said: said('children with exploiter', 'enfants chez l’exploitant') },
    { code: 'R4-2', said: said('children at risk', 'enfants en danger') },
    { code: 'R4-3', said: said('child protection open', 'protection de l’enfance saisie') },
    { code: 'R4-4', said: said('elder or disabled dependant', 'personne âgée ou handicapée à charge') },
  ] },
  { code: 'R5', said: said('Status and means', 'Statut et moyens'), items: [
    { code: 'R5-1', said: said('no status', 'sans statut') },
    { code: 'R5-2', said: said('status ends within 30 days', 'statut qui finit d’ici 30 jours') },
    { code: 'R5-3', said: said('removal order', 'mesure de renvoi') },
    { code: 'R5-4', said: said('tied work permit', 'permis de travail fermé') },
    { code: 'R5-5', said: said('no money', 'sans argent') },
    { code: 'R5-6', said: said('no place tonight', 'sans lieu ce soir') },
    { code: 'R5-7', said: said('no phone of own', 'sans téléphone à elle') },
  ] },
  { code: 'R6', said: said('Justice exposure', 'Exposition à la justice'), items: [
    { code: 'R6-1', said: said('to testify', 'doit témoigner') },
    { code: 'R6-2', said: said('charged for acts while exploited', 'accusée d’actes commis sous exploitation') },
    { code: 'R6-3', said: said('warrant', 'mandat') },
    { code: 'R6-4', said: said('gang debt', 'dette envers un gang') },
  ] },
  { code: 'R7', said: said('Going back', 'Retour en arrière'), items: [
    { code: 'R7-1', said: said('contacted exploiter', 'a joint l’exploitant') },
    { code: 'R7-2', said: said('lost bed', 'a perdu son lit') },
    { code: 'R7-3', said: said('lost support person', 'a perdu une personne de soutien') },
    { code: 'R7-4', said: said('anniversary or court stress', 'anniversaire ou stress du tribunal') },
  ] },
  { code: 'R8', said: said('Worker and place', 'Intervenante et lieu'), items: [
    { code: 'R8-1', said: said('home visit', 'visite à domicile') },
    { code: 'R8-2', said: said('exploiter knows staff', 'l’exploitant connaît le personnel') },
    { code: 'R8-3', said: said('shelter location leaked', 'adresse du refuge ébruitée') },
  ] },
]
export const itemCodes = domains.flatMap(d => d.items.map(i => i.code)) as [string, ...string[]]
export const itemOf = (code: string): Item | undefined => domains.flatMap(d => d.items).find(i => i.code === code)
