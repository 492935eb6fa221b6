import type { Evidence, Finding } from "./evidence.ts";
import { judgeConflicts } from "./judge-conflicts.ts";
import { judgeRegister } from "./judge-register.ts";
import { judgeSaves } from "./judge-saves.ts";

/** Compares what people entered, saved and saw with what there is. */
export function judge(evidence: Evidence): Finding[] {
  return [
    ...judgeSaves(evidence),
    ...judgeRegister(evidence),
    ...judgeConflicts(evidence),
    ...evidence.witness.complaints.map((what): Finding => ({ kind: "wrong", what })),
  ];
}
