import type { AttendanceSheet, AttendanceSubmission, SubmissionReceipt } from "@ishc/core";
import { ATTENDANCE_FORM_WORDS_VI } from "@ishc/i18n";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { Delivery, SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import {
  fetchDocument,
  isDocument,
  ResourceController,
} from "../controllers/resource-controller.ts";
import { FetchedPart } from "../element/fetched-part.ts";
import { FetchedWords } from "../element/fetched-words.ts";
import { formControls } from "../element/form-controls.styles.ts";
import { IshcElement } from "../element/ishc-element.ts";
import type { Listening } from "../element/listening.ts";
import { resourceNotice } from "../element/resource-notice.ts";
import { mergedWords } from "../element/words.ts";
import { styles } from "./attendance-form.styles.ts";
import { formBody } from "./form-body.ts";
import { FormController } from "./form-controller.ts";
import type { AttendanceWords, Extras } from "./form-view.ts";
import { RollPace } from "./roll-pace.ts";

/** Detail of `ishc-submit`: what is about to be sent. */
export interface AttendanceSubmitDetail {
  /** The attendance, ready to send as JSON. */
  readonly submission: AttendanceSubmission;
}

/** Detail of `ishc-received`: what was sent, and the receipt. */
export interface AttendanceReceivedDetail extends AttendanceSubmitDetail {
  /** The server's receipt. */
  readonly receipt: SubmissionReceipt;
}

/** Detail of `ishc-refused`: what was sent, and why it was not taken. */
export interface AttendanceRefusedDetail extends AttendanceSubmitDetail {
  /** `conflict` where another record of the meeting exists. */
  readonly reason: "conflict" | "refused";
  /** The server's problem document; empty where it gave none. */
  readonly problem: SubmissionProblem;
}

/** The events of the attendance form. All bubble, and cross shadow roots. */
export interface AttendanceFormEventMap {
  /** A person changed something: what was received before is no longer all of it. No detail. */
  "ishc-change": CustomEvent<null>;
  /** Before sending. Cancel it to deliver the submission yourself. */
  "ishc-submit": CustomEvent<AttendanceSubmitDetail>;
  /** The receipt is here, and the draft is gone. */
  "ishc-received": CustomEvent<AttendanceReceivedDetail>;
  /** The submission was not taken; the draft is kept. */
  "ishc-refused": CustomEvent<AttendanceRefusedDetail>;
}

const english = new FetchedWords<AttendanceWords>((_again) => import("./en.ts"));
const extras = new FetchedPart<Extras>((_again) => import("./extras.ts"));

const isSheet = isDocument<AttendanceSheet>(
  "ishc-attendance-sheet",
  ["club", "meeting"],
  ["members"],
);

/**
 * Takes the attendance of one meeting: everybody present in one tap, then the
 * few who are not; a name found with or without tone marks; undo; guests and
 * areas; a draft that survives; a receipt. Defined as `<ishc-attendance-form>`
 * by `@ishc/widgets/attendance-form.js`.
 *
 * **Attributes**: `src`, `action`, `locale`, `theme` (each also a property).
 *
 * **Events**: {@link AttendanceFormEventMap}.
 *
 * **Parts**: `frame`, `header`, `title`, `notice`, `problems`, `conflict`,
 * `mark-rest`, `input`, `roster`, `person`, `choice`, `clear`, `areas`, `bar`,
 * `summary`, `question`, `state`, `undo`, `save`.
 *
 * **Custom properties**: `--ishc-text-size` and the others of the theming guide.
 *
 * **Accessibility**: each person is a native group of radio buttons with the
 * name as its legend; arrow keys choose, Delete takes a mark back. Targets are
 * at least 48 px, text contrast at least 7:1. Nothing is told by colour alone,
 * and nothing disappears by itself.
 *
 * @example
 * ```html
 * <ishc-attendance-form src="/api/clubs/c1/sheet" action="/api/clubs/c1/attendance">
 *   <a href="/clubs/c1/attendance.pdf">Bản in để điểm danh trên giấy</a>
 * </ishc-attendance-form>
 * ```
 */
export class IshcAttendanceForm extends IshcElement {
  /** Listens to an event: {@link AttendanceFormEventMap} has its own. */
  declare addEventListener: Listening<AttendanceFormEventMap>["addEventListener"];
  /** Listens no longer. */
  declare removeEventListener: Listening<AttendanceFormEventMap>["removeEventListener"];

  /** @internal */
  static override properties: PropertyDeclarations = {
    ...IshcElement.properties,
    sheet: { attribute: false },
    words: { attribute: false },
    src: { type: String },
    action: { type: String },
    headers: { attribute: false },
  };

  /** @internal */
  static override styles = [IshcElement.styles, formControls, styles];

  /** @internal */
  static override readonly english = english;

  /** The sheet to fill; wins over `src`. A new object of the same meeting keeps what was entered. */
  declare sheet: AttendanceSheet | undefined;
  /** Address of the sheet as JSON; asked again when another record of the meeting exists. */
  declare src: string | undefined;
  /** Address that the submission is sent to as JSON; without it the page delivers. */
  declare action: string | undefined;
  /**
   * Sent along with what is asked and sent for this element, such as `authorization`; an attribute it is not, since
   * what stands in a page is read by all of its scripts. Kept nowhere.
   */
  declare headers: Readonly<Record<string, string>> | undefined;
  /** Words to put in place of the built-in ones. */
  declare words: Partial<AttendanceWords> | undefined;

  private readonly _resource = new ResourceController<AttendanceSheet>(this, {
    src: () => (this.sheet ? undefined : this.src),
    accepts: isSheet,
    headers: () => this.headers,
  });
  private readonly _pace = new RollPace(this, () => this.performUpdate());
  private readonly _form = new FormController(this, {
    words: () => this._words(),
    locale: () => this.language,
    extras,
    action: () => this.action,
    headers: () => this.headers,
    reload: () => (this.sheet || !this.src ? undefined : (id) => this.fetchSheet(id)),
  });
  private readonly _words = mergedWords<AttendanceWords>(
    { vi: ATTENDANCE_FORM_WORDS_VI, en: english },
    () => this.language,
    () => this.words,
  );

  /** Where drafts are kept; `localStorage` unless given. Set it before the sheet. */
  get storage(): DraftStorage {
    return this._form.drafts.storage;
  }
  /** Puts another store in its place. */
  set storage(storage: DraftStorage) {
    this._form.drafts.storage = storage;
  }

  /**
   * Tells the form what became of a submission that the page delivers itself.
   *
   * @param delivery - `received` with its receipt, `conflict` or `refused` with the problem, or `waiting`
   */
  settle(delivery: Delivery): void {
    this._form.settle(delivery);
  }

  /**
   * Shows the record of the meeting that is stored beside what was entered; a person decides.
   *
   * @param sheet - the meeting as it is stored now, with `recorded`
   */
  showStored(sheet: AttendanceSheet): void {
    this._form.showStored(sheet);
  }

  /** The sheet of one meeting, where the address alone means the one to take now. */
  private async fetchSheet(meetingId: string): Promise<AttendanceSheet | undefined> {
    const { src, headers } = this;
    const url = new URL(src ?? "", document.baseURI);
    url.searchParams.set("meeting", meetingId);
    const found = await fetchDocument(url.href, isSheet, headers);
    return typeof found === "string" ? undefined : found;
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await this._pace.painted;
    super.scheduleUpdate();
  }

  /** @internal */
  protected override willUpdate(): void {
    this._form.use(this.sheet ?? this._resource.data);
  }

  /** @internal */
  protected override content(): TemplateResult {
    const view = this._form.view();
    if (view) {
      // Fetched as soon as the form can be used, not when it is needed: there may be no line by then.
      if (extras.isHereFor(this)) extras.value?.dress(this.renderRoot as ShadowRoot, view);
      return formBody(view, this._pace);
    }
    const standing = this.sheet ? { state: "loading" as const } : this._resource;
    return resourceNotice(standing, this._words(), () => void this._resource.load());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ishc-attendance-form": IshcAttendanceForm;
  }
  interface GlobalEventHandlersEventMap extends AttendanceFormEventMap {}
}
