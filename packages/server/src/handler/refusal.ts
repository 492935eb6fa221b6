import type { Issue, SubmissionReceipt } from "@ishc/core";
import { describeIssue, describePath, type Locale, pickLocale } from "@ishc/i18n";
import type { Problem, ProblemKind, WordedIssue } from "../contract/problem.ts";
import { STATUS } from "../contract/problem-status.ts";
import { json, type Reply } from "./answer.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

/** Why a request is not done: not yet in any language. */
export interface Refusal {
  /** What kind of problem. */
  readonly kind: ProblemKind;
  /** All that is wrong with what was sent. */
  readonly issues?: readonly Issue[];
  /** Of the copy that was kept all the same. */
  readonly receipt?: SubmissionReceipt;
  /** Further headers, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Said to anybody where too many figures wait to be worked out: a line of them moves on within seconds. */
export const COME_AGAIN: Refusal = { kind: "too-many", headers: { "retry-after": "5" } };

/** Said where copies enough wait for a person: nobody decides within seconds. Ten minutes are our choice. */
export const COPIES_WAIT: Refusal = { kind: "too-many-copies", headers: { "retry-after": "600" } };

/** Answers with a problem in the language the request asks for. */
export function refuse(request: Request, refusal: Refusal): Reply {
  const { kind, issues, receipt, headers } = refusal;
  const locale = pickLocale(request.headers.get("accept-language"));
  const problem: Problem = {
    type: `urn:ishc:problem:${kind}`,
    ...PROBLEM_WORDS[locale][kind],
    status: STATUS[kind],
    ...(issues && listed(issues, locale)),
    ...(receipt && { receipt }),
  };
  return json(problem, STATUS[kind], {
    "content-type": "application/problem+json",
    "content-language": locale,
    vary: "accept-language",
    ...headers,
  });
}

/** An answer a thousand times as long as the question would be a weapon. */
const MOST_ISSUES = 1000;

function listed(issues: readonly Issue[], locale: Locale) {
  const leftOut = issues.length - MOST_ISSUES;
  return {
    issues: issues.slice(0, MOST_ISSUES).map((issue) => wordIssue(issue, locale)),
    ...(leftOut > 0 && { issuesLeftOut: leftOut }),
  };
}

/** Puts an issue into words: where, then what. */
function wordIssue(issue: Issue, locale: Locale): WordedIssue {
  const place = describePath(issue.path, locale);
  const what = describeIssue(issue, locale);
  return { ...issue, message: place === "" ? what : `${place}: ${what}` };
}
