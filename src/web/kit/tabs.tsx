import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import './tabs.css'

export type TabEntry = { readonly key: string; readonly label: string; readonly count?: number; readonly content: ReactNode }

/** Views of one thing. `views` draws them as one small control: Graph, Table, Map over one selection. */
export const Tabs = ({ label, entries, selected, onChange, look = 'line' }: { label: string; entries: readonly TabEntry[]; selected?: string; onChange?: (key: string) => void; look?: 'line' | 'views' }) => (
  <AriaTabs className={`tl-tabs is-${look}`} {...(selected === undefined ? {} : { selectedKey: selected })} {...(onChange ? { onSelectionChange: key => onChange(String(key)) } : {})}>
    <TabList aria-label={label} className="tl-tab-list">
      {entries.map(({ key, label: said, count }) => <Tab key={key} id={key} className="tl-tab">{said}{count !== undefined && <small className="tl-num">{` ${count}`}</small>}</Tab>)}
    </TabList>
    {entries.map(({ key, content }) => <TabPanel key={key} id={key} className="tl-tab-panel">{content}</TabPanel>)}
  </AriaTabs>
)
