import { expect, test } from "vitest";
import type { Rule } from "./rule.ts";
import { DECISION_1336, DECISION_1648, NINH_THUAN_PLAN, PROJECT_55 } from "./rule-packs.ts";

/** What is asked, whether it is required, where it is written, how binding that is, and from when to when. */
type Row = readonly [
  id: string,
  asked: string,
  severity: Rule["severity"],
  source: Rule["source"],
  authority: Rule["authority"],
  from: string,
  to: string,
];

/** The rules that every pack of the kit starts from. No number here changes without its source. */
const CLUB: readonly Row[] = [
  ["COMP-SIZE", "50 to 70", "recommended", "decision-1336", "law", "2020-08-31", "—"],
  ["COMP-OLDER", "0.6 to 0.7", "recommended", "decision-1336", "law", "2020-08-31", "—"],
  ["COMP-WOMEN", "0.6 to 0.7", "recommended", "decision-1336", "law", "2020-08-31", "—"],
  ["COMP-YOUNG", "0.3 to 0.4", "recommended", "decision-1336", "law", "2020-08-31", "—"],
  ["BOARD-SIZE", "5 to 9", "recommended", "project-vie085", "practice", "—", "—"],
  ["BOARD-HEAD", "1 to 1, strict", "required", "tan-hung-launch", "practice", "—", "—"],
  ["BOARD-DEPUTY", "1", "required", "tan-hung-launch", "practice", "—", "—"],
  ["BOARD-CASH", "0 to 0, strict", "recommended", "kit", "our-choice", "—", "—"],
  ["MEET-MONTHLY", "1", "required", "quang-trung-launch", "practice", "—", "—"],
  ["ALL-8", "8, by the end", "required", "hoa-binh-clubs", "practice", "—", "—"],
  ["ORG-DECISION", "1", "required", "xuat-hoa-launch", "practice", "—", "—"],
  ["ORG-RULES", "1", "required", "than-thuoc-launch", "practice", "—", "—"],
  ["ORG-PARENT", "1 to 1, strict", "required", "ngo-quyen-launch", "practice", "—", "—"],
  ["ORG-PARENT-GAP", "0 to 0, strict", "required", "ngo-quyen-launch", "practice", "—", "—"],
  ["ORG-UNIT", "1", "required", "resolution-202", "law", "2025-07-01", "—"],
  ["A1-IGF", "1", "required", "decision-1336", "law", "2020-08-31", "—"],
  ["A1-VOL", "5", "recommended", "helpage-income", "guideline", "—", "—"],
  ["A1-MENTOR", "1", "recommended", "helpage-income", "guideline", "—", "—"],
  ["A1-BORROW", "0.5", "recommended", "decision-1336-quality", "law", "2020-08-31", "—"],
  ["A1-TERMS", "1", "required", "kit", "our-choice", "—", "—"],
  ["A1-WITHIN", "0 to 0, strict", "recommended", "kit", "our-choice", "—", "—"],
  ["A2-MEASURE", "1", "recommended", "suni-sea-clubs", "guideline", "—", "—"],
  ["A2-CHECKUP", "1", "recommended", "suni-sea-check-ups", "practice", "—", "—"],
  ["A3-VOL", "5", "recommended", "aarp-case-study", "guideline", "—", "—"],
  ["A3-VISIT", "1", "recommended", "world-bank-2024", "practice", "—", "—"],
  ["A4-COMM", "1", "recommended", "helpage-self-help", "guideline", "—", "—"],
  ["A4-HARDSHIP", "1", "recommended", "helpage-self-help", "guideline", "—", "—"],
  ["A6-TALK", "1", "recommended", "co-dien-meeting", "practice", "—", "—"],
  ["A7-TEAM", "1", "recommended", "helpage-culture", "guideline", "—", "—"],
  ["A7-EXCH", "2", "recommended", "helpage-culture", "guideline", "—", "—"],
  ["A8-FUND", "1", "required", "decision-1336", "law", "2020-08-31", "—"],
  ["A8-FEE", "2000 to 5000", "recommended", "helpage-resources", "guideline", "—", "—"],
  ["A8-STREAMS", "4", "recommended", "helpage-resources", "guideline", "—", "—"],
  ["A8-BALANCE", "0 to 0, strict", "required", "kit", "our-choice", "—", "—"],
  ["DATA-CONSENT", "1", "required", "decree-356-consent", "law", "2026-01-01", "—"],
  ["DATA-REQ", "1", "required", "decree-356", "law", "2026-01-01", "—"],
  ["DATA-TWICE", "0 to 0, strict", "recommended", "kit", "our-choice", "—", "—"],
  ["A5-RIGHTS", "1, by the end", "recommended", "helpage-areas", "our-choice", "—", "—"],
  [
    "AGG-FULL",
    "0.7, by the end",
    "required",
    "decision-1336-quality",
    "law",
    "2020-08-31",
    "2025-12-31",
  ],
];

/** The targets of Decision 1648, for many clubs together. */
const TARGETS: readonly Row[] = [
  [
    "AGG-NEW30",
    "6000, by 2030-12-31",
    "required",
    "decision-1648-targets",
    "law",
    "2025-08-01",
    "2030-12-31",
  ],
  [
    "AGG-NEW30-OLDER",
    "300000, by 2030-12-31",
    "required",
    "decision-1648-targets",
    "law",
    "2025-08-01",
    "2030-12-31",
  ],
  [
    "COMP-OLDWOMEN",
    "0.5 to 0.6",
    "recommended",
    "decision-1648-targets",
    "law",
    "2025-08-01",
    "2030-12-31",
  ],
  [
    "AGG-NEW35",
    "12000, by 2035-12-31",
    "required",
    "decision-1648-2035",
    "law",
    "2025-08-01",
    "2035-12-31",
  ],
  [
    "AGG-COV30-LOWLAND",
    "1, by 2030-12-31",
    "required",
    "decision-1648-targets",
    "law",
    "2025-08-01",
    "2030-12-31",
  ],
  [
    "AGG-COV30-UPLAND",
    "0.7, by 2030-12-31",
    "required",
    "decision-1648-targets",
    "law",
    "2025-08-01",
    "2030-12-31",
  ],
  [
    "AGG-COV35-LOWLAND",
    "1, by 2035-12-31",
    "recommended",
    "gia-lai-plan",
    "our-choice",
    "2031-01-01",
    "2035-12-31",
  ],
  [
    "AGG-COV35-UPLAND",
    "0.85, by 2035-12-31",
    "recommended",
    "gia-lai-plan",
    "our-choice",
    "2031-01-01",
    "2035-12-31",
  ],
];

/** What the plan of Ninh Thuận adds. */
const NINH_THUAN: readonly Row[] = [
  [
    "A1-IGF-MIN",
    "20000000",
    "recommended",
    "ninh-thuan-plan",
    "guideline",
    "2021-01-08",
    "2025-12-31",
  ],
];

/** What projects ask. */
const PROJECT: readonly Row[] = [
  ["COMP-WOMEN", "0.7", "recommended", "project-vie085", "guideline", "2020-08-31", "—"],
  ["COMP-OLDER-55", "0.7", "recommended", "tan-hung-launch", "practice", "—", "—"],
  ["BOARD-WOMEN", "0.5", "recommended", "project-vie085", "guideline", "—", "—"],
  ["AGG-STRONG", "0.85", "recommended", "project-vie071", "guideline", "—", "—"],
];

function row(rule: Rule): Row {
  const { id, severity, source, authority, from = "—", to = "—" } = rule;
  return [id, askedOf(rule), severity, source, authority, from, to];
}

function askedOf({ asks: { min, max, strictMax }, dueAtEnd, dueOn }: Rule): string {
  const band = max === undefined ? `${min}` : `${min} to ${max}${strictMax ? ", strict" : ""}`;
  const end = dueAtEnd ? ", by the end" : "";
  return `${band}${end}${dueOn === undefined ? "" : `, by ${dueOn}`}`;
}

const below = new Map(DECISION_1336.rules.map((rule) => [rule.id, rule]));

test("the rules of Decision 1336 and of guidance and practice", () => {
  expect(DECISION_1336.rules.map(row)).toEqual(CLUB);
});

test("Decision 1648 carries them over, those of 1336 as a choice of the kit, and adds targets", () => {
  const isTarget = ({ id }: Rule) => !below.has(id);
  expect(DECISION_1648.rules.filter(isTarget).map(row)).toEqual(TARGETS);
  const carried = CLUB.filter(([id]) => id !== "AGG-FULL").map(
    ([id, asked, severity, source, authority, ...dates]) =>
      [
        id,
        asked,
        severity,
        source,
        source.startsWith("decision-1336") ? "our-choice" : authority,
        ...dates,
      ] as const,
  );
  expect(DECISION_1648.rules.filter((rule) => !isTarget(rule)).map(row)).toEqual(carried);
});

test("the plan of Ninh Thuận adds a sum", () => {
  expect(NINH_THUAN_PLAN.rules.filter((rule) => below.get(rule.id) !== rule).map(row)).toEqual(
    NINH_THUAN,
  );
});

test("projects ask for more, and not for the base of 60", () => {
  expect(PROJECT_55.rules.filter((rule) => below.get(rule.id) !== rule).map(row)).toEqual(PROJECT);
  const without = ["COMP-OLDER", "COMP-YOUNG"];
  expect(PROJECT_55.rules.filter(({ id }) => without.includes(id))).toEqual([]);
});
