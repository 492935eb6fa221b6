/**
 * A function and its arguments as one JavaScript expression.
 *
 * Each driver has its own way of sending functions, with its own ideas on
 * promises and on code a test tool has rewritten; text means the same to all.
 *
 * @param fn - the function, or its source; or an expression, when a string
 *   that does not start like a function
 * @param args - JSON values
 */
export function asExpression(
  fn: string | ((...args: never) => unknown),
  args: readonly unknown[],
): string {
  const source = String(fn);
  const isFunction = typeof fn === "function" || /^\s*(async\b|function\b|\()/.test(source);
  if (!isFunction) return source;
  return `(${source})(${args.map((value) => JSON.stringify(value) ?? "undefined").join(", ")})`;
}
