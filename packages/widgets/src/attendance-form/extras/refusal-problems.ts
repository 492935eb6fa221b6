import type { AttendanceWords, FormView, Refusal } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** A problem that stands between a person and the receipt. */
export interface FormProblem {
  /** What is wrong. */
  readonly text: string;
  /** The member it is about, `guests`, or nothing that can be shown. */
  readonly target?: string;
}

/** The server's reasons in words, each with the person it is about. */
export function refusalProblems(
  refusal: Refusal,
  { sheet, words: own }: Pick<FormView, "sheet" | "words">,
): FormProblem[] {
  const { problem, submission } = refusal;
  const issues = Array.isArray(problem.issues) ? problem.issues : [];
  if (issues.length > 0)
    return issues.map((issue) => issueProblem(issue, { sheet, submission }, own));
  const detail = problem.detail ?? problem.title;
  return [{ text: [extrasWords(own).refused, detail].filter(Boolean).join(" ") }];
}

function issueProblem(
  issue: NonNullable<Refusal["problem"]["issues"]>[number],
  { sheet, submission }: Pick<FormView, "sheet"> & Pick<Refusal, "submission">,
  own: AttendanceWords,
): FormProblem {
  const words = extrasWords(own);
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
