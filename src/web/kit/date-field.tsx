import { parseDate } from '@internationalized/date'
import { Button as AriaButton, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarHeading, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { Icon } from '../icons/icon.tsx'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'
import './combo-choice.css'
import './date-field.css'

const Month = () => (
  <Calendar className="tl-calendar">
    <header><AriaButton slot="previous" className="tl-icon-button"><Icon name="caret-left" /></AriaButton><CalendarHeading /><AriaButton slot="next" className="tl-icon-button"><Icon name="caret-right" /></AriaButton></header>
    <CalendarGrid>
      <CalendarGridHeader>{name => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{date => <CalendarCell date={date} className="tl-calendar-day" />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
)

/** A whole day, typed part by part or picked. A day has no time and no zone. */
export const DateField = ({ value, onChange, earliest, latest, ...field }: FieldProps & { value: PlainDate | null; onChange: (value: PlainDate | null) => void; earliest?: PlainDate; latest?: PlainDate }) => (
  <DatePicker
    className="tl-field" value={value === null ? null : parseDate(value)} onChange={date => onChange(date === null ? null : (date.toString() as PlainDate))}
    granularity="day" shouldForceLeadingZeros={false} isInvalid={field.error !== undefined} validationBehavior="aria"
    {...(earliest ? { minValue: parseDate(earliest) } : {})} {...(latest ? { maxValue: parseDate(latest) } : {})} {...(field.name ? { name: field.name } : {})}
  >
    <FieldHead {...field} />
    <Group className="tl-input tl-date">
      <DateInput className="tl-date-parts">{segment => <DateSegment segment={segment} className="tl-date-part" />}</DateInput>
      <AriaButton className="tl-date-open"><Icon name="calendar-blank" /></AriaButton>
    </Group>
    <FieldFoot error={field.error} />
    <Popover className="tl-popover"><Dialog className="tl-calendar-dialog"><Month /></Dialog></Popover>
  </DatePicker>
)
