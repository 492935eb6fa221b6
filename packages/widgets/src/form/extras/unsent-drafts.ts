import type { DraftController } from "../../controllers/draft-controller.ts";

/** What was found, and while which subject was open. */
interface Found {
  readonly key: string;
  readonly drafts: readonly string[];
}

const found = new WeakMap<DraftController, Found>();

/**
 * Keys of the drafts on this device that were not sent. They are looked for once for each subject that is opened;
 * the form is drawn again when they are known.
 *
 * @param drafts - of the form
 * @param key - of its subject
 */
export function unsentDrafts(drafts: DraftController, key: string): readonly string[] {
  const known = found.get(drafts);
  if (known?.key !== key) {
    found.set(drafts, { key, drafts: known?.drafts ?? [] });
    void look(drafts).then((unsent) => {
      if (found.get(drafts)?.key !== key) return;
      found.set(drafts, { key, drafts: unsent });
      drafts.host.requestUpdate();
    });
  }
  return found.get(drafts)?.drafts ?? [];
}

/** What was sent is in the queue, or recorded; a store that does not tell its keys tells of no draft. */
async function look(drafts: DraftController): Promise<string[]> {
  const keys = (await drafts.storage.keys?.().catch(() => [])) ?? [];
  const ours = keys.filter((key) => key.startsWith("ishc-"));
  const kept = await Promise.all(ours.map((key) => drafts.read(key)));
  return ours.filter(
    (_, i) => (kept[i] as { isAttempted?: unknown } | undefined)?.isAttempted !== true,
  );
}
