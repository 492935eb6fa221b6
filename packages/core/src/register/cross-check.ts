import type { Meeting } from "../activity/meeting.ts";
import type { Issue, IssuePath } from "../issue.ts";
import type { Register } from "./register.ts";

/** The sections of a register that could be read; an absent one is not checked, nor references into it. */
export type SoundSections = Partial<Omit<Register, "schemaVersion">>;

/**
 * What must hold across the fields of a register: ids unique, references
 * pointing at somebody, spans of time ending after they begin.
 */
export function crossCheck({
  club,
  members,
  board = [],
  meetings = [],
  activities = [],
}: SoundSections): Issue[] {
  const known = members && new Set(ids(members));
  return [
    ...(club?.communes ?? []).flatMap((unit, i) => spanIssues(unit, ["club", "communes", i])),
    ...orderIssues(club?.communes ?? [], ["club", "communes"]),
    ...orderIssues(club?.stages ?? [], ["club", "stages"]),
    ...duplicateIssues(ids(members ?? []), "id", ["members"]),
    ...(members ?? []).flatMap((member, i) =>
      member.memberships.flatMap((span, k) => spanIssues(span, ["members", i, "memberships", k])),
    ),
    ...board.flatMap((term, i) => spanIssues(term, ["board", i])),
    ...referenceIssues(memberIds(board), known, ["board"]),
    ...duplicateIssues(ids(meetings), "id", ["meetings"]),
    ...meetings.flatMap((meeting, i) => markIssues(meeting, known, ["meetings", i, "attendance"])),
    ...duplicateIssues(ids(activities), "id", ["activities"]),
  ];
}

const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
const memberIds = (entries: readonly { memberId: string }[]) =>
  entries.map((entry) => entry.memberId);

function markIssues(
  meeting: Meeting,
  known: ReadonlySet<string> | undefined,
  path: IssuePath,
): Issue[] {
  const marked = memberIds(meeting.attendance ?? []);
  return [...duplicateIssues(marked, "memberId", path), ...referenceIssues(marked, known, path)];
}

function spanIssues(span: { from: string; to?: string | undefined }, path: IssuePath): Issue[] {
  if (span.to === undefined || span.from <= span.to) return [];
  return [{ code: "date-order", path: [...path, "to"], expected: span.from, received: span.to }];
}

function orderIssues(steps: readonly { from: string }[], path: IssuePath): Issue[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]?.from;
    if (before === undefined || before <= step.from) return [];
    return [
      {
        code: "date-order" as const,
        path: [...path, i, "from"],
        expected: before,
        received: step.from,
      },
    ];
  });
}

/** Every value that an earlier entry of the list at `path` already has under `key`. */
export function duplicateIssues(values: readonly string[], key: string, path: IssuePath): Issue[] {
  const seen = new Set<string>();
  return values.flatMap((received, i) => {
    if (seen.has(received))
      return [{ code: "duplicate" as const, path: [...path, i, key], received }];
    seen.add(received);
    return [];
  });
}

function referenceIssues(
  values: readonly string[],
  known: ReadonlySet<string> | undefined,
  path: IssuePath,
): Issue[] {
  if (!known) return [];
  return values.flatMap((received, i) =>
    known.has(received)
      ? []
      : [{ code: "unknown-reference" as const, path: [...path, i, "memberId"], received }],
  );
}
