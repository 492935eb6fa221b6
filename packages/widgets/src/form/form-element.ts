import type { SubmissionReceipt } from "@ishc/core";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { Delivery, SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import {
  fetchDocument,
  isDocument,
  ResourceController,
} from "../controllers/resource-controller.ts";
import { FetchedPart } from "../element/fetched-part.ts";
import { formControls } from "../element/form-controls.styles.ts";
import { IshcElement } from "../element/ishc-element.ts";
import type { Listening } from "../element/listening.ts";
import { resourceNotice } from "../element/resource-notice.ts";
import { mergedWords, type WordBook } from "../element/words.ts";
import { EntryController } from "./entry-controller.ts";
import type { FormExtras } from "./entry-view.ts";
import { formStyles } from "./form.styles.ts";
import { formFrame } from "./form-frame.ts";
import type { FormKind } from "./form-kind.ts";
import type { FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";

/** Detail of `ishc-submit`: what is about to be sent. */
export interface FormSubmitDetail<D> {
  /** The submission, ready to send as JSON. */
  readonly submission: D;
}

/** Detail of `ishc-received`: what was sent, and the receipt. */
export interface FormReceivedDetail<D> extends FormSubmitDetail<D> {
  /** The server's receipt. */
  readonly receipt: SubmissionReceipt;
}

/** Detail of `ishc-refused`: what was sent, and why it was not taken. */
export interface FormRefusedDetail<D> extends FormSubmitDetail<D> {
  /** `conflict` where another record of the same exists. */
  readonly reason: "conflict" | "refused";
  /** The server's problem document; empty where it gave none. */
  readonly problem: SubmissionProblem;
}

/** The events of a form. All bubble, and cross shadow roots. */
export interface FormEventMap<D> {
  /** A person changed something: what was received before is no longer all of it. No detail. */
  "ishc-change": CustomEvent<null>;
  /** Before sending. Cancel it to deliver the submission yourself. */
  "ishc-submit": CustomEvent<FormSubmitDetail<D>>;
  /** The receipt is here, and the draft is gone. */
  "ishc-received": CustomEvent<FormReceivedDetail<D>>;
  /** The submission was not taken; the draft is kept. */
  "ishc-refused": CustomEvent<FormRefusedDetail<D>>;
}

/**
 * What one element adds to all that forms have in common.
 *
 * @internal
 */
export interface FormDefinition<S extends FormSheet, D extends FormSubmission, W extends FormWords>
  extends FormKind<S, D, W> {
  /** The `kind` of its sheet. */
  readonly sheetKind: S["kind"];
  /** Fields of the sheet that hold a list. */
  readonly sheetLists?: readonly (keyof S)[];
  /** Its words in each language. */
  readonly words: WordBook<W>;
}

const extras = new FetchedPart<FormExtras>((_again) => import("./extras.ts"));

/** What the forms of the kit have in common, from the sheet to the receipt. */
export abstract class FormElement<
  S extends FormSheet,
  D extends FormSubmission,
  W extends FormWords,
> extends IshcElement {
  /** Listens to an event: {@link FormEventMap} has its own. */
  declare addEventListener: Listening<FormEventMap<D>>["addEventListener"];
  /** Listens no longer. */
  declare removeEventListener: Listening<FormEventMap<D>>["removeEventListener"];

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
  static override styles = [IshcElement.styles, formControls, formStyles];

  /** The sheet to fill; wins over `src`. A new object about the same subject keeps what was entered. */
  declare sheet: S | undefined;
  /** Address of the sheet as JSON; asked again when another record of the same exists. */
  declare src: string | undefined;
  /** Address that the submission is sent to as JSON; without it the page delivers. */
  declare action: string | undefined;
  /**
   * Sent along with what is asked and sent for this element, such as `authorization`; an attribute it is not, since
   * what stands in a page is read by all of its scripts. Kept nowhere.
   */
  declare headers: Readonly<Record<string, string>> | undefined;
  /** Words to put in place of the built-in ones. */
  declare words: Partial<W> | undefined;

  private readonly _definition: FormDefinition<S, D, W>;
  private readonly _accepts: (json: unknown) => json is S;
  private readonly _resource: ResourceController<S>;
  private readonly _words: () => W;
  private readonly _form: EntryController<S, D, W>;

  /**
   * @param definition - what the form is about
   * @internal
   */
  constructor(definition: FormDefinition<S, D, W>) {
    super();
    this._definition = definition;
    this._accepts = isDocument<S>(definition.sheetKind, ["club"], definition.sheetLists);
    this._resource = new ResourceController<S>(this, {
      src: () => (this.sheet ? undefined : this.src),
      accepts: this._accepts,
      headers: () => this.headers,
    });
    this._words = mergedWords(
      definition.words,
      () => this.language,
      () => this.words,
    );
    this._form = new EntryController(this, definition, {
      words: this._words,
      locale: () => this.language,
      extras,
      action: () => this.action,
      headers: () => this.headers,
      reload: () => (this.sheet || !this.src ? undefined : (id) => this.fetchSheet(id)),
      fresh: async () => (this.sheet ? undefined : this.fetchSheet()),
    });
  }

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
   * Shows the record that is stored of the same subject beside what was entered; a person decides.
   *
   * @param sheet - as it is stored now, with `recorded`
   */
  showStored(sheet: S): void {
    this._form.showStored(sheet);
  }

  /** As it is stored now: of a subject, or for a new one. */
  private async fetchSheet(subjectId?: string): Promise<S | undefined> {
    const { src, headers } = this;
    if (!src) return undefined;
    const url = new URL(src, document.baseURI);
    url.searchParams.delete("subject");
    if (subjectId) url.searchParams.set("subject", subjectId);
    const found = await fetchDocument(url.href, this._accepts, headers);
    return typeof found === "string" ? undefined : found;
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
      return formFrame(view, this._definition.body(view));
    }
    const standing = this.sheet ? { state: "loading" as const } : this._resource;
    return resourceNotice(standing, this._words(), () => void this._resource.load());
  }
}
