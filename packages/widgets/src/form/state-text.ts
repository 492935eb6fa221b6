import type { EntryWords } from "@ishc/i18n";
import { nothing } from "lit";
import type { CommonView } from "./common-view.ts";

/** The words of what became of a submission, the seldom ones as soon as they are here. */
type StateWords = Pick<
  EntryWords,
  "sending" | "received" | "receivedAmendment" | "waiting" | "needsYou" | "kept"
> &
  Partial<
    Pick<EntryWords, "elsewhere" | "receivedEarlier" | "waitingUnkept" | "handed" | "unkept">
  >;

/** What became of what was entered, in plain words; nothing before anything was. */
export function stateText(view: CommonView & { readonly words: StateWords }) {
  const { words, delivery, draft, isSent, isEarlier, isQueueKept, isElsewhere } = view;
  if (isElsewhere) return words.elsewhere;
  switch (delivery.state) {
    case "sending":
      return words.sending;
    case "received": {
      const { receivedAt, receipt, amendment } = delivery.receipt;
      const latest = amendment ? words.receivedAmendment : words.received;
      const text = isEarlier ? words.receivedEarlier : latest;
      return text?.(clock(receivedAt), receipt);
    }
    case "waiting":
      return isQueueKept ? words.waiting : words.waitingUnkept;
    case "handed":
      return words.handed;
    case "conflict":
    case "refused":
      return words.needsYou;
    default:
      if (isSent) return nothing;
      return draft === "kept" ? words.kept : draft === "unkept" ? words.unkept : nothing;
  }
}

/** Hour and minute on this device's clock. */
function clock(instant: string): string {
  return /^\d\d:\d\d/.exec(new Date(instant).toTimeString())?.[0] ?? "–";
}
