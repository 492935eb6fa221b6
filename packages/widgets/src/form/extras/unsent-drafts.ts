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
 * Keys of the form's other drafts on this device that are nowhere else: of what is in the queue, the queue tells. They
 * are looked for once for each subject that is opened; the form is drawn again when they are known.
 *
 * @param view - the form
 */
export function unsentDrafts({
  drafts,
  key,
  queue,
}: Pick<CommonView, "drafts" | "key" | "queue">): readonly string[] {
  const found: Found = founds.get(drafts) ?? { drafts: [], queued: new Set() };
  founds.set(drafts, found);
  for (const { id, subject } of queue) found.queued.add(id).add(subject);
  if (found.key !== key) {
    found.key = key;
    void look(drafts, key).then((kept) => {
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

/** Anything can lie in a store. */
async function look(drafts: DraftController, key: string): Promise<Kept[]> {
  const others = await drafts.beside(key);
  return Promise.all(
    others.map(async (other): Promise<Kept> => {
      const draft = Object(await drafts.read(other));
      return [other, draft.isAttempted && draft.identity?.id];
    }),
  );
}
