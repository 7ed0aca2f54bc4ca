/** What cannot be shown; the message says why, for a person. */
export class Refused extends Error {}
