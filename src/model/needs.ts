/**
 * What somebody may need, with what editors read for it. Each has a page among the services and a
 * text `need.<id>` in every language.
 */
export const needs = {
  danger: 'Danger right now',
  violence: 'Violence at home',
  trafficking: 'Human trafficking',
  child: 'Help for a child',
  shelter: 'A place to stay',
  legal: 'Legal help',
  compensation: 'Compensation',
  talk: 'Somebody to talk to',
  complaint: 'A complaint about an authority',
} as const;

/** The id of a need, e.g. `legal`. */
export type Need = keyof typeof needs;
