/** Something the person at the keyboard can put right. Its message is all they are shown. */
export class UsageError extends Error {}
