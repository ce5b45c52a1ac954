export const rules = ['urgency', 'time'] as const
export const skipReasons = ['does-not-fit', 'staff', 'cannot-meet-need', 'other'] as const
export const closeReasons = ['cannot-meet-need', 'staff', 'closed'] as const
export const leaveReasons = ['her wish', 'elsewhere'] as const
