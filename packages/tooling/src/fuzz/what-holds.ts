import type { checkClub, ISSUE_CODES, Issue, parseRegister, scorecard } from "@ishc/core";
import { isPlain, pathLeads } from "./issue-shape.ts";

/** What is tested, given from outside so that a test can give something broken. */
export interface Kit {
  readonly issueCodes: typeof ISSUE_CODES;
  readonly parseRegister: typeof parseRegister;
  readonly checkClub: typeof checkClub;
  readonly scorecard: typeof scorecard;
}

/** What became of a document: nothing wrong, or the codes of what is. */
export interface Outcome {
  readonly accepted: boolean;
  readonly codes: readonly string[];
}

/**
 * Reads a document and asks all that must hold, whatever it is.
 *
 * @throws Error that says what does not hold
 */
export function whatHolds(document: unknown, kit: Kit): Outcome {
  const result = kit.parseRegister(document);
  if (result.ok) {
    accepted(result.value, kit);
    return { accepted: true, codes: [] };
  }
  must(result.issues.length > 0, "a refusal has an issue", result);
  for (const issue of result.issues) issueHolds(issue, document, kit);
  return { accepted: false, codes: result.issues.map((issue) => issue.code) };
}

function issueHolds(issue: Issue, document: unknown, { issueCodes }: Kit): void {
  must(issueCodes.includes(issue.code), "a code is one of ISSUE_CODES", issue);
  must(isPlain(issue), "an issue is plain JSON with texts of at most 200 characters", issue);
  must(pathLeads(issue.path, document), "a path leads into the document", issue);
}

const PERIOD = { id: "2024", kind: "year", from: "2024-01-01", to: "2024-12-31" } as const;

function accepted(value: Parameters<typeof checkClub>[0], kit: Kit): void {
  const json = JSON.stringify(value);
  const again = kit.parseRegister(JSON.parse(json));
  must(again.ok, "what was accepted is accepted again", again);
  must(again.ok && JSON.stringify(again.value) === json, "and comes back the same", again);
  for (const asOf of ["2024-05-31", "2024-12-31"]) {
    const found = [kit.checkClub(value, { asOf }), kit.scorecard(value, { period: PERIOD, asOf })];
    const written = JSON.stringify(found, (_, held) => (Number.isNaN(held) ? "NaN" : held));
    must(!written.includes('"NaN"'), "no figure is NaN", written.slice(0, 2000));
  }
}

function must(holds: boolean, what: string, seen: unknown): void {
  if (holds) return;
  throw new Error(`Does not hold: ${what}. Seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
}
