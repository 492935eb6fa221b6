import type { CivilDate } from "@ishc/core";
import type { AccessAnswer, AccessQuestion } from "../contract/access.ts";
import type { Store } from "../store/store.ts";
import { type CountedClubs, countedClubs } from "./counted-clubs.ts";
import { type FailedRequest, jsonErrors } from "./error-record.ts";
import {
  type Limiter,
  limiter,
  type OrderLimiter,
  orderLimiter,
  type RateLimit,
} from "./limit-requests.ts";
import { originSet } from "./origins.ts";
import type { RequestRecord } from "./request-record.ts";

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
  readonly access: (
    request: Request,
    question: AccessQuestion,
  ) => AccessAnswer | Promise<AccessAnswer>;
  /** Where the handler is mounted, such as `/api`; the root unless given. */
  readonly basePath?: string;
  /** The instant a submission comes in; the system's clock unless given. */
  readonly now?: () => Date;
  /** Largest body in bytes, measured while it comes in. */
  readonly maxBodyBytes?: {
    /** Of a submission; 1 MiB unless given. */
    readonly submission?: number;
    /** Of a register; 8 MiB unless given. */
    readonly register?: number;
  };
  /** Other sites whose pages may read and send what this site's may, such as `https://xa.example.vn`; none unless given. */
  readonly allowedOrigins?: readonly string[];
  /** How often a token and an address may ask; `false` for no limit. */
  readonly rateLimit?: RateLimit | false;
  /** Told of every request when it is answered; see `jsonLog`. Nobody is told unless given. */
  readonly onRequest?: (record: RequestRecord) => void;
  /**
   * Told of every error behind an answer of 500 or 503; {@link jsonErrors} on the console unless given.
   * The error itself may hold what was sent or stored.
   */
  readonly onError?: (error: unknown, request: FailedRequest) => void;
}

/** The options with every gap filled. */
export interface Settings
  extends Omit<Required<HandlerOptions>, "maxBodyBytes" | "allowedOrigins" | "rateLimit"> {
  readonly maxBodyBytes: { readonly submission: number; readonly register: number };
  readonly origins: ReadonlySet<string>;
  readonly limit: Limiter;
  readonly limitOrders: OrderLimiter;
  readonly clubs: CountedClubs;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Fills the gaps.
 *
 * @throws RangeError for an origin or a limit that is none
 */
export function settingsOf(options: HandlerOptions): Settings {
  const { maxBodyBytes = {}, allowedOrigins = [], rateLimit = {}, ...rest } = options;
  const { submission = MEBIBYTE, register = 8 * MEBIBYTE } = maxBodyBytes;
  return {
    basePath: "/",
    now: () => new Date(),
    onRequest: () => {},
    onError: jsonErrors(),
    ...rest,
    maxBodyBytes: { submission, register },
    origins: originSet(allowedOrigins),
    clubs: countedClubs(options.store),
    limit: rateLimit ? limiter(rateLimit) : async () => ({ ok: true }),
    limitOrders: rateLimit ? orderLimiter(rateLimit) : () => ({ ok: true }),
  };
}
