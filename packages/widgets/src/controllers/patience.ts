/** After so long without an answer a request counts as failed; our choice. */
export const PATIENCE_MS = 30_000;

/**
 * Asks, and gives up when no answer comes.
 *
 * @param ask - makes the request with the signal given
 * @param request - breaks it off sooner
 */
export async function patiently<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  request: AbortController = new AbortController(),
): Promise<T> {
  const patience = setTimeout(() => request.abort(), PATIENCE_MS);
  try {
    return await ask(request.signal);
  } finally {
    clearTimeout(patience);
  }
}
