export const kindsOfRoom = ['single', 'family', 'wheelchair', 'dog'] as const
export const roomCounts = ['5', '10', '20', '50'] as const
