import { checkVisitEntry, type SupervisionSheet, type SupervisionSubmission } from "@ishc/core";
import { SUPERVISION_FORM_WORDS_VI, type SupervisionFormWords } from "@ishc/i18n";
import { FetchedWords } from "../element/fetched-words.ts";
import { FormElement, type FormEventMap } from "../form/form-element.ts";
import { supervisionBody } from "./supervision-body.ts";
import { supervisionEntries, supervisionFields, supervisionSheetOf } from "./supervision-fields.ts";
import { styles } from "./supervision-form.styles.ts";
import { supervisionSubmission } from "./supervision-submission.ts";

/** The events of the supervision form. All bubble, and cross shadow roots. */
export interface SupervisionFormEventMap extends FormEventMap<SupervisionSubmission> {}

const english = new FetchedWords<SupervisionFormWords>((_again) => import("./en.ts"));

/**
 * Records an association officer's visit: the day, which of the actions of
 * earlier visits are done, points by item, and what the club is asked to do by
 * when. Rows can be added and taken out, which is told and can be undone. A
 * draft that survives; a receipt. Defined as `<ishc-supervision-form>` by
 * `@ishc/widgets/supervision-form.js`.
 *
 * **Attributes**: `src`, `action`, `locale`, `theme` (each also a property).
 *
 * **Events**: {@link SupervisionFormEventMap}.
 *
 * **Parts**: `frame`, `header`, `title`, `notice`, `problems`, `conflict`,
 * `field`, `input`, `choice`, `row`, `add`, `remove`, `stuck`,
 * `ways`, `bar`, `state`, `undo`, `save`, `next`.
 *
 * **Custom properties**: `--ishc-text-size` and the others of the theming guide.
 *
 * **Accessibility**: as the member form. A row that is added takes the focus;
 * when one is taken out the focus goes to the next, or to the button that adds.
 *
 * @example
 * ```html
 * <ishc-supervision-form src="/api/clubs/c1/sheets/supervision" action="/api/clubs/c1/submissions">
 *   <a href="/clubs/c1/supervision.pdf">Bản in để ghi trên giấy</a>
 * </ishc-supervision-form>
 * ```
 */
export class IshcSupervisionForm extends FormElement<
  SupervisionSheet,
  SupervisionSubmission,
  SupervisionFormWords
> {
  /** @internal */
  static override styles = [FormElement.styles, styles];

  /** @internal */
  static override readonly english = english;

  constructor() {
    super({
      sheetKind: "ishc-supervision-sheet",
      sheetLists: ["items", "openActions"],
      words: { vi: SUPERVISION_FORM_WORDS_VI, en: english },
      subject: "visit",
      sheetOf: supervisionSheetOf,
      begin: supervisionEntries,
      fields: supervisionFields,
      submission: supervisionSubmission,
      check: ({ visit, closed }, today) => checkVisitEntry(visit, today, closed),
      body: supervisionBody,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ishc-supervision-form": IshcSupervisionForm;
  }
}
