import type { LockRequest, Release } from "./lock-request.ts";

/** How often a holder shows that it is alive. */
const BEAT_MS = 1000;

/** A holder that has not shown so for so long is gone. */
const SILENCE_MS = 4000;

/** Two tabs that ask at once have both written after so long. */
const SETTLE_MS = 50;

/** Who holds a lock, and how often it has shown that it is alive. No time of day: clocks are changed. */
interface Mark {
  readonly owner: string;
  readonly beat: number;
}

/** What was last seen of each lock, and when by this page's own count. */
const seen = new Map<string, { readonly text: string; readonly at: number }>();

/**
 * A lock by a mark in `localStorage` that its holder renews each second. Where
 * storage is blocked, nobody is kept out: what is sent twice is stored once.
 *
 * @param name - of the lock
 * @param request - how it is asked for
 * @returns gives it back; undefined where somebody else holds it
 */
export async function storageLock(
  name: string,
  { steal = false, onLost }: LockRequest,
): Promise<Release | undefined> {
  const key = `ishc-lock:${name}`;
  const owner = String(Math.random());
  try {
    if (!steal && isHeld(key)) return undefined;
    write(key, { owner, beat: 0 });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return ownerOf(key) === owner ? beating(key, owner, onLost) : undefined;
  } catch {
    return () => {};
  }
}

function isHeld(key: string): boolean {
  const text = localStorage.getItem(key);
  if (text === null) return false;
  const last = seen.get(key);
  const now = performance.now();
  if (last?.text === text) return now - last.at < SILENCE_MS;
  seen.set(key, { text, at: now });
  return true;
}

function beating(key: string, owner: string, onLost: (() => void) | undefined): Release {
  let beat = 0;
  const stop = () => clearInterval(timer);
  const timer = setInterval(() => {
    if (ownerOf(key) === owner) {
      beat += 1;
      write(key, { owner, beat });
    } else {
      stop();
      onLost?.();
    }
  }, BEAT_MS);
  return () => {
    stop();
    if (ownerOf(key) === owner) localStorage.removeItem(key);
  };
}

function write(key: string, mark: Mark): void {
  localStorage.setItem(key, JSON.stringify(mark));
}

function ownerOf(key: string): string | undefined {
  const text = localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Mark).owner;
}
