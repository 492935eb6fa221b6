import { BLOCK, type FuzzResult } from "./run-all.ts";
import type { BlockResult, Tally } from "./run-block.ts";

/** What was seen, for a terminal; codes that never came up are named too. */
export function fuzzReport({ tally, failed }: FuzzResult, allCodes: readonly string[]): string {
  const unseen = allCodes.filter((code) => tally.codes[code] === undefined);
  return [
    countsSentence(tally),
    ...allCodes
      .filter((code) => !unseen.includes(code))
      .map((code) => `  ${code.padEnd(20)} ${String(tally.codes[code]).padStart(8)}`),
    ...(unseen.length > 0 ? [`Codes not seen: ${unseen.join(", ")}`] : []),
    ...(failed ? [failureText(failed)] : []),
  ].join("\n");
}

/** How many were accepted and refused. */
export function countsSentence({ accepted, refused }: Tally): string {
  return `${accepted + refused} mutated registers: ${accepted} accepted, ${refused} refused.`;
}

function failureText({ seed, failure }: BlockResult): string {
  return [
    "",
    `Failed. Again: npm run fuzz -- --seed ${seed} --runs ${BLOCK}`,
    failure?.message,
    "The smallest case, by what was done to a sound register:",
    JSON.stringify(failure?.mutations),
    failure?.document,
  ].join("\n");
}
