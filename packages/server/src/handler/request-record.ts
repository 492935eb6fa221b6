/** What is told of one request: nothing that could name a person, a club or a token. */
export interface RequestRecord {
  /** When it came in: an ISO instant. */
  readonly at: string;
  /** Made here, and given back as `x-request-id`. */
  readonly id: string;
  /** The method; `OTHER` where it is none that HTTP knows. */
  readonly method: string;
  /** The pattern of the address, such as `/clubs/:id/register`; `unknown` where there is none. */
  readonly route: string;
  /** The status of the answer. */
  readonly status: number;
  /** How long it took, in whole milliseconds. */
  readonly ms: number;
  /** Bytes of the answer. */
  readonly bytes: number;
}

/**
 * Writes one line of JSON a request.
 *
 * @param write - takes a line; writes to the console unless given
 * @returns what `onRequest` of a handler asks for
 * @example
 * import { jsonLog } from "@ishc/server";
 * const lines = [];
 * const record = { at: "2024-05-25T07:05:00.000Z", id: "8d1b", method: "GET", route: "/health", status: 200, ms: 2, bytes: 41 };
 * jsonLog((line) => lines.push(line))(record);
 * JSON.parse(lines[0]).route; // "/health"
 */
export function jsonLog(
  write: (line: string) => void = (line) => console.log(line),
): (record: RequestRecord) => void {
  return (record) => write(JSON.stringify(record));
}

const METHODS: ReadonlySet<string> = new Set(
  "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT".split(" "),
);

/** A method is any word its sender likes. */
export function knownMethod(method: string): string {
  return METHODS.has(method) ? method : "OTHER";
}
