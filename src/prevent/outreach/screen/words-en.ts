/** Words that the four screens share. */
export const shared = {
  'audience_under-13': 'Under 13', 'audience_13-17': '13 to 17', 'audience_18-24': '18 to 24', audience_adults: 'Adults', 'audience_all-ages': 'All ages', 'audience_workers-with-people': 'People who work with people',
  setting_school: 'School', 'setting_group-home': 'Group home', 'setting_fly-in-community': 'Fly-in community', setting_community: 'Community', 'setting_work-site': 'Work site', setting_online: 'Online', setting_other: 'Elsewhere',
  'topic_how-it-starts': 'How it starts', 'topic_online-safety': 'Safety online', 'topic_rights-at-work': 'Rights at work', 'topic_where-to-turn': 'Where to turn', 'topic_healthy-relationships': 'Healthy relationships', 'topic_for-those-who-help': 'For those who help',
  state_planned: 'planned', state_held: 'held', 'state_called off': 'called off', results_none: 'no results', results_wait: 'results wait', results_withheld: 'results withheld', results_written: 'results in',
  never: 'nobody known to have come', noRoad: 'no road all year', road: 'road', roadUnknown: 'road not known',
}
