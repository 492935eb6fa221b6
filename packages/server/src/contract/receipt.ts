/**
 * What the server answers once a submission is stored for good. The form may
 * then let go of its draft.
 */
export interface Receipt {
  /** Tells the document from others. */
  readonly kind: "ishc-receipt";
  /** Version of this document's format. */
  readonly version: 1;
  /** Four characters to read out or write down: `7F3K`. The same content has the same ones. */
  readonly receipt: string;
  /** Id of the submission. */
  readonly submissionId: string;
  /** Its revision. */
  readonly revision: number;
  /** When it came in first: an ISO instant. */
  readonly receivedAt: string;
  /** True when it took the place of an earlier revision. */
  readonly amendment: boolean;
}

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
