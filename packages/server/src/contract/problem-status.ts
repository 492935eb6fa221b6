import type { ProblemKind } from "./problem.ts";

/** The HTTP status of every problem. */
export const STATUS: Record<ProblemKind, number> = {
  "unknown-path": 404,
  "unknown-club": 404,
  "unknown-unit": 404,
  "unknown-meeting": 404,
  "unknown-subject": 404,
  "method-not-allowed": 405,
  "not-signed-in": 401,
  "not-allowed": 403,
  "cross-site": 403,
  "too-many": 429,
  "too-long": 414,
  "too-large": 413,
  "too-deep": 400,
  "not-json-type": 415,
  "not-json": 400,
  "bad-period": 400,
  invalid: 422,
  conflict: 409,
  forgotten: 410,
  "version-required": 428,
  "version-stale": 412,
  "nothing-to-replace": 412,
  "store-unavailable": 503,
  internal: 500,
};
