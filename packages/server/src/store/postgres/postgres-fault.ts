import { StoreError, type StoreFault } from "../store-error.ts";

/** PostgreSQL's codes, or the classes that their first two characters are, and the system's. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  "08": "unreachable",
  "28": "cannot-open",
  "40": "busy",
  "53": "busy",
  "57": "unreachable",
  "58": "failed",
  XX: "failed",
  "25006": "read-only",
  "3D000": "cannot-open",
  "42501": "read-only",
  "53100": "full",
  "55P03": "busy",
  "57014": "busy",
  XX001: "not-a-database",
  XX002: "not-a-database",
  EACCES: "cannot-open",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ENOENT: "unreachable",
  ENOTFOUND: "unreachable",
  EPIPE: "unreachable",
  ETIMEDOUT: "unreachable",
  EAI_AGAIN: "unreachable",
};

/** What the driver says without a code when a connection broke or did not come about. */
const BROKEN =
  /^(Connection terminated|timeout exc|Client (has encountered a connection error|was closed))/;

/** Turns an error of PostgreSQL or of the way to it into one that says what to do. */
export function postgresErrorOf(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const fault =
    typeof code === "string"
      ? (FAULTS[code] ?? FAULTS[code.slice(0, 2)])
      : BROKEN.test(String(message))
        ? "unreachable"
        : undefined;
  return fault === undefined ? error : new StoreError(fault, error);
}
