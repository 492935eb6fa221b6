import type { Answers } from "./forms/form-script.ts";
import type { FormName } from "./forms/scripts.ts";

/**
 * What a device does not keep, from the start; it may get full later as well.
 *
 * - `drafts-full`: `localStorage` takes nothing more
 * - `queue-full`: IndexedDB has reached its quota
 * - `queue-blocked`: IndexedDB cannot be opened, since it is broken on the disk
 * - `blocked`: the browser refuses both, since a person has set it so
 */
export const STORAGE_TROUBLES = ["drafts-full", "queue-full", "queue-blocked", "blocked"] as const;

/** One of {@link STORAGE_TROUBLES}, or none. */
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number] | "none";

/**
 * What happens to the next submission on its way.
 *
 * - `refused`: no connection
 * - `cut-in-request`: cut when a share of it has gone out
 * - `cut-after-request`: cut when all of it has gone out, before an answer
 * - `answer-lost`: the server has answered, and nothing of that arrives
 * - `cut-in-answer`: half of the answer arrives
 * - `sent-twice`: the line hands it over two times at once
 * - `late`: held up for a moment
 * - `portal`: somebody else answers 200 with a page to log in
 * - `busy`: somebody else answers 503
 * - `killed-before-commit`, `killed-after-commit`: the server dies by SIGKILL at that point of the work
 * - `killed-at`: the server dies by SIGKILL some moment after it has got it
 */
export const LINE_TROUBLES = [
  "refused",
  "cut-in-request",
  "cut-after-request",
  "answer-lost",
  "cut-in-answer",
  "sent-twice",
  "late",
  "portal",
  "busy",
  "killed-before-commit",
  "killed-after-commit",
  "killed-at",
] as const;

/** One of {@link LINE_TROUBLES}. */
export type LineTroubleKind = (typeof LINE_TROUBLES)[number];

/** One trouble of the line, with how much of it. */
export interface LineTrouble {
  readonly kind: LineTroubleKind;
  /** How far into it, 0 to 999 of a thousand: bytes of a request, moments of a wait. */
  readonly perMille: number;
}

/** A phone, and how it is with it. */
export interface DevicePlan {
  /** Tabs that show the form. */
  readonly tabs: 1 | 2;
  /** What it does not keep. */
  readonly storage: StorageTrouble;
}

/** Who is there. */
export interface Scene {
  /** One or two phones. */
  readonly devices: readonly DevicePlan[];
  /** Whether the page comes by https, or counts as such; Web Locks and `crypto.subtle` need it. */
  readonly isSecure: boolean;
  /** The form that all of them fill in. */
  readonly form: FormName;
  /** Whether each makes something new of it, or all correct the same that is known already. */
  readonly isNew: boolean;
}

/** A tab of a device, both counted from 0. */
export interface TabName {
  readonly device: number;
  readonly tab: number;
}

/** One thing that happens. A tab that is not open is opened by whatever happens in it. */
export type Step =
  | ({
      readonly do: "fill";
      readonly answers: Answers;
      /** Where the form offers to begin with the next one, the person does. */
      readonly isNext: boolean;
    } & TabName)
  | ({
      readonly do: "save";
      readonly trouble?: LineTrouble;
      /** Whether the person waits to see what becomes of it. */
      readonly isAwaited: boolean;
    } & TabName)
  | ({ readonly do: "wake" | "reload" | "close" } & TabName)
  | ({ readonly do: "decide"; readonly keep: "mine" | "theirs" } & TabName)
  | { readonly do: "clock"; readonly device: number; readonly hours: number }
  /** The storage of a device is full from here on. */
  | { readonly do: "fill-up"; readonly device: number }
  | { readonly do: "offline" | "online" | "kill" | "restart" | "update" };

/** A whole run. */
export interface Plan {
  readonly seed: number;
  readonly scene: Scene;
  readonly steps: readonly Step[];
}
