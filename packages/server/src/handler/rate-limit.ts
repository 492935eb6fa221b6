/** How often somebody may ask. */
export interface Pace {
  /** Requests a minute in the long run; a number above 0. */
  readonly perMinute: number;
  /** Requests at once after a pause; at least 1. */
  readonly burst: number;
}

/** Until when nothing is done for somebody, or that it is. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly waitSeconds: number };

interface Bucket {
  /** What was left at that time. */
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * A bucket for everybody who asks: it holds `burst` requests and fills at
 * `perMinute`. As many are remembered as were said; beyond that whoever asked
 * longest ago is forgotten, and begins with a full one.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #pace: Pace;
  readonly #maxKeys: number;

  /**
   * @param pace - how often each may ask
   * @param maxKeys - how many are remembered
   */
  constructor(pace: Pace, maxKeys: number) {
    if (!(pace.perMinute > 0 && pace.burst >= 1 && maxKeys >= 1)) {
      throw new RangeError(
        `Expected a pace above 0, a burst and a number of keys of at least 1, but received ${JSON.stringify({ ...pace, maxKeys })}. Leave the limit out where there shall be none.`,
      );
    }
    this.#pace = pace;
    this.#maxKeys = maxKeys;
  }

  /** How many are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one request out of somebody's bucket. */
  take(key: string, now: number): Taken {
    const { perMinute } = this.#pace;
    const filled = this.#fillOf(key, now);
    const isEnough = filled >= 1;
    this.#remember(key, { left: isEnough ? filled - 1 : filled, at: now });
    if (isEnough) return { ok: true };
    return { ok: false, waitSeconds: Math.ceil(((1 - filled) * 60) / perMinute) };
  }

  #fillOf(key: string, now: number): number {
    const { perMinute, burst } = this.#pace;
    const known = this.#buckets.get(key);
    if (!known) return burst;
    // A clock that is put back takes nothing away.
    const minutes = Math.max(0, now - known.at) / 60_000;
    return Math.min(burst, known.left + minutes * perMinute);
  }

  #remember(key: string, bucket: Bucket): void {
    this.#buckets.delete(key); // So that it stands last again.
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#maxKeys && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
