import type { ReactNode } from 'react'
import type { IconName } from '../icons/names.ts'
import type { FieldProps } from './field.tsx'

export type Option = { readonly value: string; readonly label: string; readonly note?: ReactNode; readonly icon?: IconName; readonly disabled?: boolean }
export type ChoiceProps = FieldProps & { options: readonly Option[]; value: string | null; onChange: (value: string) => void }
