import { type ActivitySheet, type ActivitySubmission, checkActivityEntry } from "@ishc/core";
import { ACTIVITY_FORM_WORDS_VI, type ActivityFormWords } from "@ishc/i18n";
import { FetchedWords } from "../element/fetched-words.ts";
import { FormElement, type FormEventMap } from "../form/form-element.ts";
import { activityBody } from "./activity-body.ts";
import { activityEntries, activityFields, activitySubmission } from "./activity-fields.ts";

/** The events of the activity form. All bubble, and cross shadow roots. */
export interface ActivityFormEventMap extends FormEventMap<ActivitySubmission> {}

const english = new FetchedWords<ActivityFormWords>((_again) => import("./en.ts"));

/**
 * Logs one thing the club did: first which of the eight areas, then what kind
 * of work, then the day, the people reached and what shows it, a few questions
 * at a time. A draft that survives; a receipt. Defined as
 * `<ishc-activity-form>` by `@ishc/widgets/activity-form.js`.
 *
 * **Attributes**: `src`, `action`, `locale`, `theme` (each also a property).
 *
 * **Events**: {@link ActivityFormEventMap}.
 *
 * **Parts**: `frame`, `header`, `title`, `notice`, `problems`, `conflict`,
 * `field`, `input`, `choice`, `stuck`, `ways`, `bar`, `state`, `undo`,
 * `save`, `next`.
 *
 * **Custom properties**: `--ishc-text-size` and the others of the theming guide.
 *
 * **Accessibility**: as the member form. A question that follows from an answer
 * stands below it, and never takes the focus.
 *
 * @example
 * ```html
 * <ishc-activity-form src="/api/clubs/c1/sheets/activity" action="/api/clubs/c1/submissions">
 *   <a href="/clubs/c1/activity.pdf">Bản in để ghi trên giấy</a>
 * </ishc-activity-form>
 * ```
 */
export class IshcActivityForm extends FormElement<
  ActivitySheet,
  ActivitySubmission,
  ActivityFormWords
> {
  /** @internal */
  static override readonly english = english;

  constructor() {
    super({
      sheetKind: "ishc-activity-sheet",
      words: { vi: ACTIVITY_FORM_WORDS_VI, en: english },
      subject: "activity",
      sheetOf: (sheet, { activity }) => ({ ...sheet, activity }),
      begin: activityEntries,
      fields: activityFields,
      submission: activitySubmission,
      check: ({ activity }, today) => checkActivityEntry(activity, today),
      body: activityBody,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ishc-activity-form": IshcActivityForm;
  }
}
