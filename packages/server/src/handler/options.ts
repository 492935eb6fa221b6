import type { CivilDate } from "@ishc/core";
import type { Store } from "../store/store.ts";

/** What somebody may want to do that not everybody may. */
export const ACTIONS = [
  "read-sheet",
  "submit-attendance",
  "read-register",
  "write-register",
] as const;

/** One of {@link ACTIONS}. Scorecards and overviews are public: they hold numbers only. */
export type Action = (typeof ACTIONS)[number];

/** What is asked of {@link HandlerOptions.access}. */
export interface AccessQuestion {
  /** What somebody wants to do. */
  readonly action: Action;
  /** The club whose personal data is concerned; not yet known to exist. */
  readonly clubId: string;
}

/** What a handler is made of. */
export interface HandlerOptions {
  /** Where everything is kept. */
  readonly store: Store;
  /** Today, where the clubs are: the only clock the figures have. */
  readonly today: () => CivilDate;
  /**
   * Decides whether the sender of a request may do something. There is no
   * default: whoever mounts the handler knows who is signed in.
   */
  readonly access: (request: Request, question: AccessQuestion) => boolean | Promise<boolean>;
  /** Where the handler is mounted, such as `/api`; the root unless given. */
  readonly basePath?: string;
  /** The instant a submission comes in; the system's clock unless given. */
  readonly now?: () => Date;
  /** Largest body in bytes, measured while it comes in. */
  readonly maxBodyBytes?: {
    /** Of an attendance submission; 1 MiB unless given. */
    readonly submission?: number;
    /** Of a register; 8 MiB unless given. */
    readonly register?: number;
  };
  /** Told of every error behind an answer of 500 or 503; writes to the console unless given. */
  readonly onError?: (error: unknown) => void;
}

/** The options with every gap filled. */
export interface Settings extends Omit<Required<HandlerOptions>, "maxBodyBytes"> {
  readonly maxBodyBytes: { readonly submission: number; readonly register: number };
}

const MEBIBYTE = 1024 * 1024;

/** Fills the gaps. */
export function settingsOf(options: HandlerOptions): Settings {
  const { submission = MEBIBYTE, register = 8 * MEBIBYTE } = options.maxBodyBytes ?? {};
  return {
    basePath: "/",
    now: () => new Date(),
    onError: (error) => console.error(error),
    ...options,
    maxBodyBytes: { submission, register },
  };
}
