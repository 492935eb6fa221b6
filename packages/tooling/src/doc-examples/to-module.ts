import ts from "typescript";

/** Where a generated module finds the assertion it calls. */
export const assertionName = "__sameAs";

/**
 * Turns an example into a module that tests what the example claims.
 *
 * `expression; // value` becomes an assertion that the two are deeply equal;
 * `expression; // throws RangeError` one that it throws an error of that name.
 * A value may go on over the comment lines that follow. Everything else stays.
 *
 * @param code - text of the example, imports included
 * @throws Error when a comment after an expression is not a value: prose
 *   belongs on a line of its own before it
 */
export function toModule(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits = file.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const claim = claimAfter(code, statement.end);
    return claim === undefined ? [] : [{ statement, claim }];
  });
  return edits.reduceRight((text, { statement, claim }) => {
    const before = text.slice(0, statement.getStart(file));
    return (
      before + assertion(statement.expression.getText(file), claim) + text.slice(statement.end)
    );
  }, code);
}

/** The comment on the statement's own line, with the comment lines right below it. */
function claimAfter(code: string, end: number): string | undefined {
  const [first, ...below] = code.slice(end).split("\n").map(commentIn);
  if (first === undefined) return undefined;
  if (isValue(first) || isThrow(first)) return first;
  const stop = below.indexOf(undefined);
  const whole = [first, ...below.slice(0, stop < 0 ? undefined : stop)].join("\n");
  if (isValue(whole)) return whole;
  throw new Error(
    `The comment "// ${first}" follows an expression, so it has to be its value, as JavaScript; put prose on a line before.`,
  );
}

/** The words of a line that holds a comment and nothing else. */
function commentIn(line: string): string | undefined {
  return /^\s*\/\/\s?(.*)$/.exec(line)?.[1];
}

function isThrow(claim: string): boolean {
  return /^throws \w+$/.test(claim.trim());
}

function isValue(claim: string): boolean {
  const { diagnostics } = ts.transpileModule(`void (${claim}\n);`, { reportDiagnostics: true });
  return claim.trim() !== "" && diagnostics?.length === 0;
}

function assertion(expression: string, claim: string): string {
  const thrown = /^throws (\w+)$/.exec(claim.trim())?.[1];
  const expected = thrown === undefined ? `async () => (${claim}\n)` : JSON.stringify(thrown);
  return `await ${assertionName}(async () => (${expression}), ${expected});`;
}
