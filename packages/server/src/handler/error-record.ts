import { StoreError, type StoreFault } from "../store/store-error.ts";

/** The request that an error came up in. */
export interface FailedRequest {
  /** Its id: the `x-request-id` of the answer, and the `id` of its {@link RequestRecord}. */
  readonly id: string;
}

/** What is told of an error: enough to find it, and no word of what was sent or stored. */
export interface ErrorRecord {
  /** Tells the line from those of requests. */
  readonly level: "error";
  /** The id of the request. */
  readonly id: string;
  /** Name of the error, such as `TypeError`; of those it was caused by, too. */
  readonly names: readonly string[];
  /** What the system or the database calls it, such as `ENOSPC`, `23505` or `SQLITE 13`. */
  readonly codes: readonly string[];
  /** Which fault of the store it was. */
  readonly fault?: StoreFault;
  /** Where in the program the first of them was thrown: the innermost five places. */
  readonly at: readonly string[];
}

/**
 * Writes one line of JSON an error. Messages are left out, and all that databases add to them:
 * those can hold rows, with the names of people in them.
 *
 * @param write - takes a line; writes to the console unless given
 * @returns what `onError` of a handler asks for
 * @example
 * import { jsonErrors, StoreError } from "@ishc/server";
 * const lines = [];
 * jsonErrors((line) => lines.push(line))(new StoreError("full"), { id: "8d1b" });
 * JSON.parse(lines[0]).fault; // "full"
 */
export function jsonErrors(
  write: (line: string) => void = (line) => console.error(line),
): (error: unknown, request: FailedRequest) => void {
  return (error, { id }) => write(JSON.stringify(errorRecord(error, id)));
}

function errorRecord(error: unknown, id: string): ErrorRecord {
  const chain = causesOf(error);
  const fault = chain.find((each) => each instanceof StoreError)?.fault;
  return {
    level: "error",
    id,
    names: chain.flatMap(({ name }) => word(name)),
    codes: chain.flatMap(codesOf),
    ...(fault !== undefined && { fault }),
    at: chain.map(placesOf).at(-1) ?? [],
  };
}

/** How deep causes are followed; one may be its own. */
const DEEPEST = 5;

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < DEEPEST; each = each.cause) {
    chain.push(each);
  }
  return chain;
}

function codesOf(error: Error): string[] {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  return [...word(code), ...(typeof errcode === "number" ? [`SQLITE ${errcode}`] : [])];
}

/** Names and codes are one word; what is none was made of something else. */
function word(value: unknown): string[] {
  return typeof value === "string" && /^\w{1,64}$/.test(value) ? [value] : [];
}

const MOST_PLACES = 5;

/** The stack without its message; nothing where the message cannot be told from the rest. */
function placesOf({ name, message, stack = "" }: Error): string[] {
  const head = [`${name}: ${message}`, name].find((each) => stack.startsWith(`${each}\n`));
  if (head === undefined) return [];
  const places = stack.slice(head.length + 1).split("\n");
  return places.slice(0, MOST_PLACES).map((place) => place.trim());
}
