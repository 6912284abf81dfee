/** Statuses that come with the extension, one after the other; a person may use words of their own beside them. */
export const STATUSES = ['interested', 'applied', 'interviewing', 'offer', 'closed'] as const;
