export const fr = {
  'reason_life-in-danger': 'Une vie est en danger maintenant', reason_medical: 'Urgence médicale', reason_child: 'Un enfant est en danger', reason_missing: 'Elle est disparue', reason_other: 'Autre urgence',
  kind_allergy: 'Allergie', kind_medicine: 'Médicament', kind_condition: 'Maladie', kind_pregnancy: 'Grossesse', kind_device: 'Appareil', kind_other: 'Autre',
} as const
