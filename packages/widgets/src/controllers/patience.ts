/** After so long without an answer a request counts as failed; our choice. */
export const PATIENCE_MS = 30_000;

/**
 * Asks, and gives up when no answer comes.
 *
 * @param ask - makes the request with the signal given
 * @param request - breaks it off sooner
 * @param ms - how long it waits
 */
export async function patiently<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  request: AbortController = new AbortController(),
  ms: number = PATIENCE_MS,
): Promise<T> {
  const patience = setTimeout(() => request.abort(), ms);
  try {
    return await ask(request.signal);
  } finally {
    clearTimeout(patience);
  }
}
