/**
 * Calls back when a page may be able to send again: it comes to the front, or
 * the network is back. Background synchronisation is not relied on, since most
 * of the browsers in question have none.
 *
 * @param callback - may be called often
 * @returns ends it
 */
export function onReturn(callback: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === "visible") callback();
  };
  const events = ["online", "focus", "pageshow"];
  for (const event of events) window.addEventListener(event, callback);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    for (const event of events) window.removeEventListener(event, callback);
    document.removeEventListener("visibilitychange", onVisible);
  };
}
