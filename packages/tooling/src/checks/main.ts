import { selectChecks } from "./options.ts";
import { type Check, type Outcome, summaryLine, total } from "./outcome.ts";
import { enginesSentence } from "./tests.ts";

process.exitCode = await main();

/** Runs every check to the end, whatever the earlier ones found. */
async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const check of selectedOrFailure()) outcomes.push(await report(check));
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
function selectedOrFailure(): Check[] {
  try {
    return selectChecks(process.argv.slice(2));
  } catch (error) {
    return [{ name: "command line", run: () => Promise.reject(error) }];
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
