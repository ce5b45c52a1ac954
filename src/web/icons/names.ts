/** The icons we use, by their Phosphor name. `node src/web/icons/cut.ts` copies their paths into paths.ts. */
export const regularNames = [
  'airplane-takeoff', 'airplane-tilt', 'arrow-counter-clockwise', 'arrow-left', 'arrow-right', 'arrow-square-out', 'arrow-u-up-left',
  'arrows-left-right', 'baby', 'bed', 'bell', 'briefcase', 'broadcast', 'buildings', 'bus', 'calendar-blank', 'calendar-check', 'calendar-plus',
  'camera', 'car', 'caret-down', 'caret-left', 'caret-right', 'caret-up', 'chalkboard-teacher', 'chart-line-up', 'chat-centered-text', 'chat-circle',
  'chat-circle-text', 'check', 'check-circle', 'circle-dashed', 'clock', 'clock-clockwise', 'clock-countdown', 'cloud-slash', 'coins', 'compass',
  'cookie', 'copy', 'currency-circle-dollar', 'device-mobile', 'dog', 'dots-three', 'download-simple', 'envelope-simple', 'eye-slash', 'factory',
  'feather', 'file-dashed', 'file-pdf', 'file-text', 'file-x', 'files', 'first-aid', 'flag-checkered', 'folder-user', 'funnel', 'gear', 'globe',
  'globe-hemisphere-west', 'graph', 'hand-heart', 'hand-palm', 'handshake', 'hourglass-medium', 'house', 'house-line', 'identification-card', 'info',
  'key', 'keyboard', 'link-simple', 'list', 'list-bullets', 'lock-simple', 'magnifying-glass', 'map-pin', 'map-trifold', 'megaphone', 'microphone',
  'minus-circle', 'moon', 'newspaper-clipping', 'note-pencil', 'notebook', 'paperclip', 'path', 'pause', 'pencil-simple-line', 'phone', 'phone-call',
  'phone-incoming', 'plant', 'play', 'plus', 'printer', 'prohibit', 'question', 'quotes', 'shield', 'shield-check', 'sign-out', 'signature',
  'sliders-horizontal', 'stamp', 'sun', 'sun-horizon', 'table', 'text-aa', 'translate', 'trash', 'user', 'user-focus', 'user-plus', 'users',
  'users-three', 'video-camera', 'warning-circle', 'warning-octagon', 'wifi-slash', 'wrench', 'x', 'x-circle',
] as const

/** Filled cuts: "settled", "now" and the current tab, nothing else. */
export const filledNames = [
  'check-circle', 'sun-horizon', 'folder-user', 'map-trifold', 'arrows-left-right', 'house-line', 'bed', 'briefcase', 'graph',
  'chart-line-up', 'table', 'users', 'buildings', 'megaphone', 'clock', 'calendar-blank', 'file-text', 'notebook', 'play', 'pause', 'list-bullets',
] as const

export type IconName = (typeof regularNames)[number]
