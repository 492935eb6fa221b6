import type { DraftController } from "../../controllers/draft-controller.ts";
import type { CommonView } from "../common-view.ts";

/** Key of a draft, and the submission that left with it, to the queue or in a file; undefined where it was changed since. */
type Kept = readonly [key: string, attempted: unknown];

/** What a form found. */
interface Found {
  /** Of the subject that was open. */
  key?: string;
  drafts: readonly Kept[];
  /** Submissions and their subjects that were in the queue since the page was opened: there, received, or decided about. */
  readonly queued: Set<unknown>;
}

const founds = new WeakMap<DraftController, Found>();

/**
 * Keys of the drafts on this device that are nowhere else: of what is in the queue, the queue tells. They are looked
 * for once for each subject that is opened; the form is drawn again when they are known.
 *
 * @param view - the form
 * @param prefix - how keys of its drafts begin
 */
export function unsentDrafts(
  { drafts, key, queue }: Pick<CommonView, "drafts" | "key" | "queue">,
  prefix: string,
): readonly string[] {
  const found: Found = founds.get(drafts) ?? { drafts: [], queued: new Set() };
  founds.set(drafts, found);
  for (const { id, subject } of queue) found.queued.add(id).add(subject);
  if (found.key !== key) {
    found.key = key;
    void look(drafts, prefix).then((kept) => {
      if (found.key !== key) return;
      found.drafts = kept;
      drafts.host.requestUpdate();
    });
  }
  return found.drafts.flatMap(([draft, attempted]) => (found.queued.has(attempted) ? [] : draft));
}

/** Asks whether something on a subject was in the queue since the page was opened. */
export function wasQueued(drafts: DraftController, subject: string): boolean {
  return founds.get(drafts)?.queued.has(subject) === true;
}

/** Looks for them once more: one was thrown away. */
export function lookAgain(drafts: DraftController): void {
  const found = founds.get(drafts);
  if (found) delete found.key;
  drafts.host.requestUpdate();
}

/** A store that does not tell its keys tells of no draft; anything can lie in one. */
async function look(drafts: DraftController, prefix: string): Promise<Kept[]> {
  const keys = (await drafts.storage.keys?.().catch(() => [])) ?? [];
  const ours = keys.filter((key) => key.startsWith(prefix));
  return Promise.all(
    ours.map(async (key): Promise<Kept> => {
      const draft = Object(await drafts.read(key));
      return [key, draft.isAttempted && (draft.identity ?? draft).id];
    }),
  );
}
