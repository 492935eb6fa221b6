import { checkMemberEntry, type MemberSheet, type MemberSubmission } from "@ishc/core";
import { MEMBER_FORM_WORDS_VI, type MemberFormWords } from "@ishc/i18n";
import { FetchedWords } from "../element/fetched-words.ts";
import { FormElement, type FormEventMap } from "../form/form-element.ts";
import { memberBody } from "./member-body.ts";
import { memberEntries, memberFields } from "./member-fields.ts";
import { memberSubmission } from "./member-submission.ts";

/** The events of the member form. All bubble, and cross shadow roots. */
export interface MemberFormEventMap extends FormEventMap<MemberSubmission> {}

const english = new FetchedWords<MemberFormWords>((_again) => import("./en.ts"));

/**
 * Puts a member on the roll: name, birth date as far as it is known, sex, kind
 * of membership, first day, what the person agrees to, and circumstances where
 * they agree. Nothing is ticked beforehand. Somebody of the same name and birth
 * year is pointed out, and stands in nobody's way. A draft that survives, in one
 * window at a time; a receipt; paper, a file and a message where there is no
 * signal. Defined as `<ishc-member-form>` by `@ishc/widgets/member-form.js`.
 *
 * **Attributes**: `src`, `action`, `locale`, `theme` (each also a property).
 *
 * **Events**: {@link MemberFormEventMap}.
 *
 * **Parts**: `frame`, `header`, `title`, `notice`, `problems`, `conflict`,
 * `field`, `input`, `choice`, `same-name`, `stuck`, `ways`, `bar`, `state`, `undo`,
 * `save`, `next`.
 *
 * **Custom properties**: `--ishc-text-size` and the others of the theming guide.
 *
 * **Accessibility**: native fields with their labels in the same shadow root; a
 * date is a group of three fields. What is wrong is told after a field was left,
 * or on sending, in a list with links that takes the focus. Targets are at
 * least 48 px, text contrast at least 7:1. Nothing disappears by itself.
 *
 * @example
 * ```html
 * <ishc-member-form src="/api/clubs/c1/sheets/member" action="/api/clubs/c1/submissions">
 *   <a href="/clubs/c1/member.pdf">Bản in để ghi trên giấy</a>
 * </ishc-member-form>
 * ```
 */
export class IshcMemberForm extends FormElement<MemberSheet, MemberSubmission, MemberFormWords> {
  /** @internal */
  static override readonly english = english;

  constructor() {
    super({
      sheetKind: "ishc-member-sheet",
      sheetLists: ["people"],
      words: { vi: MEMBER_FORM_WORDS_VI, en: english },
      subject: "member",
      sheetOf: (sheet, { member }) => ({ ...sheet, member }),
      begin: memberEntries,
      fields: memberFields,
      submission: memberSubmission,
      check: ({ member }, today) => checkMemberEntry(member, today),
      body: memberBody,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ishc-member-form": IshcMemberForm;
  }
}
