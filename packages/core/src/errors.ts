/**
 * Says in one sentence what a caller got wrong: what was expected, what came,
 * how to mend it. For programmers; a person's input is never thrown at.
 *
 * @internal
 */
export function misuse(expected: string, received: unknown, mend: string): RangeError {
  return new RangeError(`Expected ${expected}, but received ${show(received)}. ${mend}`);
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
