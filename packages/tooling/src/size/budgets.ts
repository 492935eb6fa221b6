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
  // Fetched after the first drawing: paper, ways out, both sides of a conflict. See docs/decisions/0039.
  "standalone/attendance-form.extras.js": 14,
  "standalone/form.extras.js": 12.6,
  // Every kind of question, the queue, the conflict and the checks of core inside. See docs/decisions/0055.
  "standalone/activity-form.js": 26.5,
  "standalone/member-form.js": 26.5,
  "standalone/supervision-form.js": 26.5,
  "ishc-widgets.js": 50,
  // The same with their parts inside, for pages that pin one file. See docs/decisions/0062.
  "whole/club-scorecard.js": 19,
  "whole/attendance-form.js": 34.6,
  "whole/activity-form.js": 37.5,
  "whole/member-form.js": 37.5,
  "whole/supervision-form.js": 37.5,
  "whole/ishc-widgets.js": 61,
};

/** Budget of an element without one of its own: that of the heaviest form, in KB. */
export const anyElementKb = 22;

/** What an element comes to with the parts that it fetches after its first drawing, and the most of it, in KB. */
export const togetherKb: readonly { readonly files: readonly string[]; readonly kb: number }[] = [
  { files: ["standalone/club-scorecard.js", "standalone/club-scorecard.details.js"], kb: 22 },
  { files: ["standalone/attendance-form.js", "standalone/attendance-form.extras.js"], kb: 36 },
  { files: ["standalone/activity-form.js", "standalone/form.extras.js"], kb: 39 },
  { files: ["standalone/member-form.js", "standalone/form.extras.js"], kb: 39 },
  { files: ["standalone/supervision-form.js", "standalone/form.extras.js"], kb: 39 },
  {
    files: [
      "ishc-widgets.js",
      "standalone/attendance-form.extras.js",
      "standalone/form.extras.js",
      "standalone/club-scorecard.details.js",
    ],
    kb: 75.25,
  },
];
