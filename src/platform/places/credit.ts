import type { Said } from '../../algorithms/facts/sourced.ts'

/** Shown wherever names or points of the place list are shown, as the licences ask. */
export const placeCredit: Said = {
  en: 'Places: GeoNames (geonames.org), CC BY 4.0, corrected and completed by Throughline; contains information licensed under the Open Government Licence – Canada.',
  fr: 'Lieux\u00a0: GeoNames (geonames.org), CC BY 4.0, corrigés et complétés par Throughline; contient de l’information visée par la Licence du gouvernement ouvert – Canada.',
}

/** Shown with any access or travel time. */
export const accessAsKnown: Said = {
  en: 'Access as known on 2026-11-23; not checked with any community.',
  fr: 'Accès tel que connu au 2026-11-23; non vérifié auprès des communautés.',
}
