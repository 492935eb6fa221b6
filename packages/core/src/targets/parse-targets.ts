import { monthOf } from "../calendar/month.ts";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { list } from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { Issue, IssuePath, ParseResult } from "../issue.ts";
import { SOURCES } from "../sources.ts";
import { TARGET_DIRECTIONS, type Target, type TargetPoint, TargetSchema } from "./target.ts";
import { quantityKind } from "./target-quantity.ts";

const TargetsSchema = list(TargetSchema, 10_000);

/**
 * Reads targets from unknown input; at most 10,000. The shape first, then what
 * must hold besides: ids are used once, counts are whole, shares are at most 1,
 * what is to be reached on the way lies on the way, and the source is known or is
 * one's own (a key that begins with `x-`). Every issue at once, never an exception.
 *
 * @param input - anything; usually the result of `JSON.parse`
 * @returns the targets, or all issues
 * @example
 * import { parseTargets } from "@ishc/core";
 * const target = {
 *   id: "province-clubs", unit: "58", what: "clubsFounded", period: "2021-01--2025-12",
 *   value: 30, direction: "at-least", source: "ninh-thuan-plan", authority: "guideline",
 * };
 * parseTargets([target]).ok; // true
 * const result = parseTargets([{ ...target, value: 0.7 }]);
 * result.ok ? [] : result.issues; // [{ code: "not-whole", path: [0, "value"], received: 0.7 }]
 */
export function parseTargets(input: unknown): ParseResult<Target[]> {
  const shape = parseWith(TargetsSchema, input);
  const sound = shape.ok ? shape.value.map((target, at) => ({ target, at })) : soundEntries(input);
  const crossed = sound.flatMap(({ target, at }) => [
    ...repeated(sound, target.id, at),
    ...issuesOf(target as Target, [at]),
  ]);
  if (!shape.ok) return { ok: false, issues: [...shape.issues, ...crossed] };
  return crossed.length > 0
    ? { ok: false, issues: crossed }
    : { ok: true, value: shape.value as Target[] };
}

interface Entry {
  readonly target: { readonly id: string };
  readonly at: number;
}

/** Targets that are sound by themselves, so that one bad entry does not hide what is wrong elsewhere. */
function soundEntries(input: unknown): Entry[] {
  const entries: Entry[] = [];
  try {
    if (!Array.isArray(input)) return [];
    for (const [at, entry] of input.slice(0, 10_000).entries()) {
      const read = parseWith(TargetSchema, entry);
      if (read.ok) entries.push({ target: read.value, at });
    }
  } catch {
    return entries; // A proxy or getter that throws; its issue is there already.
  }
  return entries;
}

function repeated(all: readonly Entry[], id: string, at: number): Issue[] {
  const first = all.find(({ target }) => target.id === id);
  return first && first.at < at ? [{ code: "duplicate", path: [at, "id"], received: id }] : [];
}

function issuesOf(target: Target, path: IssuePath): Issue[] {
  return [
    ...valueIssues(target, target.value, [...path, "value"]),
    ...(target.path ?? []).flatMap((point, i) =>
      valueIssues(target, point.value, [...path, "path", i, "value"]),
    ),
    ...directionIssues(target, [...path, "direction"]),
    ...timeIssues(target, path),
    ...sourceIssues(target.source, [...path, "source"]),
  ];
}

function valueIssues({ what }: Target, value: number, path: IssuePath): Issue[] {
  const kind = quantityKind(what);
  if (kind === "count" && !Number.isInteger(value)) {
    return [{ code: "not-whole", path, received: value }];
  }
  if (kind !== "share" || value <= 1) return [];
  return [{ code: "too-large", path, expected: 1, received: value }];
}

/** More than a share: by how much nobody could say. */
function directionIssues({ what, direction }: Target, path: IssuePath): Issue[] {
  if (direction !== "more-than" || quantityKind(what) === "count") return [];
  const expected = TARGET_DIRECTIONS.filter((each) => each !== "more-than");
  return [{ code: "not-in-list", path, expected, received: direction }];
}

function timeIssues({ period, path: points = [] }: Target, path: IssuePath): Issue[] {
  const read = parsePeriod(period);
  if (!read.ok) return read.issues.map((issue) => ({ ...issue, path: [...path, "period"] }));
  const { from, to } = read.value;
  return points.flatMap((point, i) =>
    pointIssues(point, points[i - 1], [monthOf(from), monthOf(to)], [...path, "path", i, "by"]),
  );
}

function pointIssues(
  { by }: TargetPoint,
  before: TargetPoint | undefined,
  [first, last]: readonly [string, string],
  path: IssuePath,
): Issue[] {
  const month = parsePeriod(by);
  if (!month.ok || month.value.kind !== "month") {
    return [{ code: "bad-format", path, expected: "reporting-period", received: by.slice(0, 200) }];
  }
  if (before && by <= before.by)
    return [{ code: "date-order", path, expected: before.by, received: by }];
  if (by < first) return [{ code: "date-order", path, expected: first, received: by }];
  return by >= last ? [{ code: "date-order", path, expected: last, received: by }] : [];
}

function sourceIssues(source: string, path: IssuePath): Issue[] {
  if (Object.keys(SOURCES).includes(source) || /^x-./.test(source)) return [];
  return [{ code: "unknown-reference", path, received: source.slice(0, 200) }];
}
