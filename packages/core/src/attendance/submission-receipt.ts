/**
 * What a server answers once a submission is stored for good. The form may
 * then let go of its draft.
 */
export interface SubmissionReceipt {
  /** Tells the document from others. */
  readonly kind: "ishc-receipt";
  /** Version of this document's format. */
  readonly version: 1;
  /** A few characters to read out or write down: `7F3K`. The same content has the same ones. */
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
