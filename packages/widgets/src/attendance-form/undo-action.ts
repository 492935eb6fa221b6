import type { AttendanceStatus } from "@ishc/core";

/** What a person did, as far as undoing must name it; a text where that is all that can be said. */
export type UndoAction =
  | string
  | { readonly kind: "mark"; readonly memberId: string; readonly status: AttendanceStatus }
  | { readonly kind: "clear"; readonly memberId: string }
  | { readonly kind: "rest"; readonly count: number };
