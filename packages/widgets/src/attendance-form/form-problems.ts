import type { AttendanceSheet, AttendanceSubmission } from "@ishc/core";
import type { AttendanceFormWords } from "@ishc/i18n";
import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { FormProblem } from "./form-view.ts";

/** What a refusal is told in. */
interface Telling {
  readonly sheet: AttendanceSheet;
  readonly submission: AttendanceSubmission;
  readonly words: AttendanceFormWords;
}

/** The server's reasons in words, each with the person it is about. */
export function refusalProblems(problem: SubmissionProblem, telling: Telling): FormProblem[] {
  const issues = Array.isArray(problem.issues) ? problem.issues : [];
  if (issues.length > 0) return issues.map((issue) => issueProblem(issue, telling));
  const detail = problem.detail ?? problem.title;
  return [{ text: [telling.words.refused, detail].filter(Boolean).join(" ") }];
}

function issueProblem(
  issue: NonNullable<SubmissionProblem["issues"]>[number],
  { sheet, submission, words }: Telling,
): FormProblem {
  const [field, index] = issue.path;
  const memberId =
    field === "marks" && typeof index === "number" ? submission.marks[index]?.memberId : undefined;
  const name = sheet.members.find(({ id }) => id === memberId)?.name;
  // A code that this form has no words for is told in the server's own.
  const text = words.reasons[issue.code] ?? issue.message ?? words.refused;
  if (memberId !== undefined && name !== undefined) {
    return { text: words.problemOf(name, text), target: memberId };
  }
  if (field === "guests") return { text: words.problemOf(words.guests, text), target: "guests" };
  return { text };
}
