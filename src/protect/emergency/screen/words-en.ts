/** Words that the screens of an emergency share. */
export const en = {
  'reason_life-in-danger': 'A life is in danger now', reason_medical: 'Medical emergency', reason_child: 'A child is in danger', reason_missing: 'She is missing', reason_other: 'Another emergency',
  kind_allergy: 'Allergy', kind_medicine: 'Medicine', kind_condition: 'Condition', kind_pregnancy: 'Pregnancy', kind_device: 'Device', kind_other: 'Other',
} as const
