import type { SubmissionReceipt } from "@ishc/core";
import type { DeliveredBefore } from "./delivery-rule.ts";

/** No pair of these is mistaken for another, handwritten or read out: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

const LENGTH = 4;

/** The characters of a receipt, taken from a content hash in hexadecimal. */
export function receiptCode(hash: string): string {
  let rest = Number.parseInt(hash.slice(0, 12), 16);
  let code = "";
  for (let i = 0; i < LENGTH; i += 1) {
    code += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return code;
}

/** The receipt of a submission that is stored. */
export function receiptOf(
  stored: DeliveredBefore & { readonly receivedAt: string },
): SubmissionReceipt {
  return {
    kind: "ishc-receipt",
    version: 1,
    receipt: receiptCode(stored.contentHash),
    submissionId: stored.submissionId,
    revision: stored.revision,
    receivedAt: stored.receivedAt,
    amendment: stored.amendment,
  };
}
