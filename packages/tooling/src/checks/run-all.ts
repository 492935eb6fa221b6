import { inOrder } from "./in-order.ts";
import { selectChecks } from "./options.ts";
import { type Check, type Outcome, summaryLine, total } from "./outcome.ts";
import { enginesSentence } from "./tests.ts";

/**
 * Runs the checks a command line asks for, each to its end whatever the
 * earlier ones found, and prints the summary line last.
 *
 * @returns exit code: 0 when nothing failed
 */
export async function runAll(args: readonly string[]): Promise<number> {
  const outcomes = await inOrder(selectedOrFailure(args), report);
  console.log(sentenceOrReason());
  const sum = total(outcomes);
  console.log(summaryLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

async function report(check: Check): Promise<Outcome> {
  const start = performance.now();
  const outcome = await check.run().catch(asOutcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed === 0 ? "ok  " : "FAIL";
  const note = outcome.note === undefined ? "" : ` (${outcome.note})`;
  console.log(`${verdict} ${check.name}, ${seconds} s${note}`);
  if (outcome.failed > 0) console.log(outcome.output);
  return outcome;
}

/** A mistake on the command line is a failure like any other, so that the last line is there. */
function selectedOrFailure(args: readonly string[]): Check[] {
  try {
    return selectChecks(args);
  } catch (error) {
    return [{ name: "command line", after: [], run: () => Promise.reject(error) }];
  }
}

function asOutcome(error: unknown): Outcome {
  return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
}

function sentenceOrReason(): string {
  try {
    return enginesSentence();
  } catch (error) {
    return asOutcome(error).output;
  }
}
