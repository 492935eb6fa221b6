import type { SubmissionBody } from "../../outbox/outbox-record.ts";

/**
 * Saves a submission as a file that another device can send, or a server can
 * take in: `{ "kind": "ishc-outbox", "version": 1, "submissions": […] }`.
 *
 * @param submission - plain JSON
 * @param day - what the file is called by, beside the club
 */
export function saveFile(
  submission: SubmissionBody & { readonly clubId: string },
  day: string,
): void {
  const text = JSON.stringify({ kind: "ishc-outbox", version: 1, submissions: [submission] });
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${submission.clubId}-${day}.ishc.json`;
  link.click();
  // Not at once: some browsers begin to read only after the tap.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
