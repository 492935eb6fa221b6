/** Bytes in a KB, as browsers and file managers count. */
export const bytesInKb = 1024;

/**
 * The most each entry may weigh, gzip, everything it needs included, in KB of
 * 1024 bytes. People pay for every one of them on a phone with poor signal.
 * An entry not listed here has the budget of {@link anyElementKb}.
 */
export const budgetsKb: Readonly<Record<string, number>> = {
  "standalone/loader.js": 2,
  "standalone/club-scorecard.js": 15,
  // Fetched after the first drawing. See docs/decisions/0057.
  "standalone/club-scorecard.details.js": 8,
  "standalone/club-scorecard.en.js": 2,
  "standalone/attendance-form.js": 22,
  // Every kind of question, the queue, the conflict and the checks of core inside. See docs/decisions/0055.
  "standalone/activity-form.js": 26,
  "standalone/member-form.js": 26,
  "standalone/supervision-form.js": 26,
  "ishc-widgets.js": 50,
};

/** Budget of an element without one of its own: that of the heaviest form, in KB. */
export const anyElementKb = 22;
