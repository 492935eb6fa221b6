import {
  ACTIVITY_KINDS,
  AREAS,
  ATTENDANCE_STATUSES,
  LOAN_BREACHES,
  REGISTER_FIELDS,
  SENSITIVITIES,
  TERRAINS,
  UNIT_LEVELS,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import {
  activityKindName,
  associationOfficeName,
  boardPostName,
  circumstanceName,
  clubStageName,
  interestMethodName,
  LOCALES,
  type Locale,
  ledgerKindName,
  loanBreachName,
  repaymentPlanName,
  sensitivityName,
  terrainName,
  unitLevelName,
  valueName,
  volunteerRoleName,
} from "../index.ts";

type ValuesOfField = readonly [path: string, values: readonly string[]];

/** Every field with a list of values to choose from; a version is no choice. */
const fields: ValuesOfField[] = [
  ...REGISTER_FIELDS.flatMap(({ path, values = [] }): ValuesOfField[] =>
    values.length === 0 || path === "schemaVersion" ? [] : [[path, values.map(String)]],
  ),
  ["marks[].status", ATTENDANCE_STATUSES],
  ["level", UNIT_LEVELS],
  ["terrain", TERRAINS],
  ...AREAS.map((area): ValuesOfField => ["activities[].kind", ACTIVITY_KINDS[area]]),
];

describe.each(fields)("the values of %s", (path, values) => {
  test.each(LOCALES)("have a name each in %s", (locale) => {
    const names = values.map((value) => valueName(path, value, locale));
    expect(new Set(names).size).toBe(values.length);
    for (const [i, name] of names.entries()) {
      expect(name).not.toBe(values[i]);
      expect(name).toBe(name.normalize("NFC"));
    }
  });
});

test.each<[string, (locale: Locale) => string, string, string]>([
  ["a field's level", (l) => sensitivityName("sensitive", l), "Nhạy cảm", "Sensitive"],
  [
    "a breach",
    (l) => loanBreachName("too-long", l),
    "Dài hơn thời hạn cho phép",
    "Longer than allowed",
  ],
  ["a stage", (l) => clubStageName("closed", l), "Đã giải thể", "Closed"],
  ["a post", (l) => boardPostName("treasurer", l), "Thủ quỹ", "Treasurer"],
  ["an office", (l) => associationOfficeName("chair", l), "Chủ tịch Hội", "Chair"],
  [
    "a circumstance",
    (l) => circumstanceName("near-poor", l),
    "Hộ cận nghèo",
    "Near-poor household",
  ],
  ["a role", (l) => volunteerRoleName("home-care", l), "Chăm sóc tại nhà", "Home care"],
  ["an entry", (l) => ledgerKindName("write-off", l), "Xóa nợ gốc", "Principal written off"],
  [
    "interest",
    (l) => interestMethodName("declining", l),
    "Tính lãi trên số gốc còn nợ",
    "On the principal still owed",
  ],
  [
    "a plan",
    (l) => repaymentPlanName("at-term", l),
    "Trả gốc một lần khi hết hạn",
    "Principal at the end",
  ],
  ["a level", (l) => unitLevelName("commune", l), "Xã, phường, đặc khu", "Commune"],
  ["land", (l) => terrainName("island", l), "Hải đảo", "Island"],
])("%s is named", (_, name, vi, en) => {
  expect(name("vi")).toBe(vi);
  expect(name("en")).toBe(en);
});

test("every breach and every level of sensitivity has a name of its own", () => {
  for (const locale of LOCALES) {
    const breaches = LOAN_BREACHES.map((breach) => loanBreachName(breach, locale));
    expect(new Set(breaches).size).toBe(LOAN_BREACHES.length);
    const levels = SENSITIVITIES.map((level) => sensitivityName(level, locale));
    expect(new Set(levels).size).toBe(SENSITIVITIES.length);
  }
});

test("an association's own kind of activity is shown as its text", () => {
  expect(activityKindName("x-rice-bank", "vi")).toBe("rice bank");
  expect(activityKindName("x-to_vay_von", "vi")).toBe("to vay von");
});

test.each(["constructor", "__proto__", "toString", "no-such-kind", ""])(
  "the kind “%s”, which the kit does not have, keeps its name",
  (kind) => {
    expect(activityKindName(kind, "vi")).toBe(kind);
    expect(valueName("activities[].kind", kind, "vi")).toBe(kind);
    expect(valueName("members[].sex", kind, "vi")).toBe(kind);
    expect(valueName(kind, "female", "vi")).toBe("female");
  },
);

test("a value is told by the field around it", () => {
  expect(valueName("memberships.reason", "moved", "vi")).toBe("Chuyển đi nơi khác");
  expect(valueName("meetings[].status", "held", "en")).toBe("Held");
  expect(valueName("meetings[].attendance[].status", "present", "en")).toBe("Present");
  expect(valueName("meetings[].reason", "moved", "vi")).toBe("moved");
});
