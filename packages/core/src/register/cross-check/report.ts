import type { Issue, IssueCode, IssuePath } from "../../issue.ts";

/** Takes down one thing that is wrong. Its path is made only then: most registers have nothing wrong. */
export type Report = (
  code: IssueCode,
  path: IssuePath,
  values?: Pick<Issue, "expected" | "received">,
) => void;

/** A report that goes into a list. */
export function reportTo(issues: Issue[]): Report {
  return (code, path, values) => {
    issues.push({ code, path, ...values });
  };
}
