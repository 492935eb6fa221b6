import { sha256 } from "../hash/sha-256.ts";
import { bearerToken } from "./bearer-token.ts";
import { networkOf } from "./network-of.ts";
import { type Pace, type Taken, TokenBuckets } from "./rate-limit.ts";

/** How often a token, and an address, may ask. */
export interface RateLimit {
  /** For each token; 120 a minute and 60 at once unless given. */
  readonly token?: Pace;
  /** For each address; 600 a minute and 300 at once unless given: many phones share one on a mobile network. */
  readonly address?: Pace;
  /**
   * For whoever has somebody forgotten or a consent withdrawn; 6 a minute and 10 at once unless given: in SQLite the
   * whole file is written anew each time, and nothing else is answered meanwhile.
   */
  readonly personalData?: Pace;
  /**
   * Where a request comes from. Only whoever mounts the handler knows which header a proxy
   * of theirs sets, or the socket; without it requests that bring no token are not limited.
   */
  readonly addressOf?: (request: Request) => string | undefined;
  /** How many tokens, and how many addresses, are remembered; 10,000 unless given. */
  readonly maxKeys?: number;
}

/** Says whether something may be done for a request. */
export type Limiter = (request: Request, now: number) => Promise<Taken>;

/**
 * Makes the limit. A token that nobody gave out costs its sender as well: every guess
 * takes from the bucket of the address.
 */
export function limiter({
  token = { perMinute: 120, burst: 60 },
  address = { perMinute: 600, burst: 300 },
  addressOf = () => undefined,
  maxKeys = 10_000,
}: RateLimit): Limiter {
  const tokens = new TokenBuckets(token, maxKeys);
  const addresses = new TokenBuckets(address, maxKeys);
  return async (request, now) => {
    const from = addressOf(request);
    const taken = from === undefined ? free : addresses.take(networkOf(from), now);
    const secret = bearerToken(request);
    if (!taken.ok || secret === undefined) return taken;
    // Secrets are not kept in memory for longer than a request takes.
    return tokens.take(await sha256(secret), now);
  };
}

const free: Taken = { ok: true };

/** Says whether somebody may have personal data taken out once more. */
export type OrderLimiter = (by: string, now: number) => Taken;

/** Makes the limit on what is dear to do: for each who orders it, wherever the order comes from. */
export function orderLimiter({
  personalData = { perMinute: 6, burst: 10 },
  maxKeys = 10_000,
}: RateLimit): OrderLimiter {
  const orders = new TokenBuckets(personalData, maxKeys);
  return (by, now) => orders.take(by, now);
}
