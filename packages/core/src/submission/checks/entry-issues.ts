import type { Issue, IssuePath } from "../../issue.ts";
import { type Report, reportTo } from "../../register/cross-check/report.ts";

/** What is asked across the fields of a row, as of a register that has no other; `at` is where that register has it. */
export interface AcrossFields {
  readonly at: IssuePath;
  readonly name: string;
  readonly check: (report: Report) => void;
}

/** What holds across the fields of a row, told where the submission has it. */
export function issuesAcross({ at, name, check }: AcrossFields): Issue[] {
  const issues: Issue[] = [];
  check(reportTo(issues));
  return issues.map((issue) => ({ ...issue, path: [name, ...issue.path.slice(at.length)] }));
}
