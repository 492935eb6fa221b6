/**
 * What a person can agree to, one by one: to be in the club's books at all, and
 * to have health, care, loans or circumstances written down, or to be shown
 * outside. The split is our choice; the law asks that each purpose be named.
 *
 * @see {@link SOURCES}: `decree-356` (law)
 */
export const CONSENT_PURPOSES = [
  "club-books",
  "circumstances",
  "health",
  "care",
  "loans",
  "publication",
] as const;

/** One of {@link CONSENT_PURPOSES}. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
