import {
  AdministrativeUnitSchema,
  AttendanceSubmissionSchema,
  REGISTER_FIELDS,
  RegisterSchema,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "./field-names.ts";
import { nameOfSteps } from "./fields.ts";
import { describePath, fieldName, LOCALES } from "./index.ts";

/** As much of a schema as leads to the names of its fields. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
    };
  };
}

/** Every field of a schema, by the names that lead to it. */
function fieldsOf({ _zod: { def } }: Schema, above: readonly string[] = []): string[][] {
  const inside = def.innerType ?? def.element;
  if (inside) return fieldsOf(inside, above);
  return Object.entries(def.shape ?? {}).flatMap(([name, field]) => {
    const steps = [...above, name];
    return [steps, ...fieldsOf(field, steps)];
  });
}

const documents: [string, string[][]][] = [
  ["register", fieldsOf(RegisterSchema as unknown as Schema)],
  ["submission", fieldsOf(AttendanceSubmissionSchema as unknown as Schema)],
  ["unit", fieldsOf(AdministrativeUnitSchema as unknown as Schema)],
];
const all = documents.flatMap(([, fields]) => fields);

test("the walk finds every field of the data dictionary", () => {
  const walked = documents[0]?.[1].map((steps) => steps.join("."));
  expect(walked).toEqual(REGISTER_FIELDS.map(({ path }) => path.replaceAll("[]", "")));
});

describe.each(documents)("the fields of a %s", (_, fields) => {
  test.each(LOCALES)("all have a name in %s", (locale) => {
    const nameless = fields.filter((steps) => nameOfSteps(steps, locale) === undefined);
    expect(nameless).toEqual([]);
  });

  test.each(LOCALES)("differ by name from their neighbours in %s", (locale) => {
    const seen = new Set<string>();
    for (const steps of fields) {
      const place = [...steps.slice(0, -1), nameOfSteps(steps, locale)].join(".");
      expect(seen).not.toContain(place);
      seen.add(place);
    }
  });
});

test("no name stands there for a field that no document has", () => {
  const ends = new Set(all.flatMap((steps) => steps.map((_, i) => steps.slice(i).join("."))));
  expect(Object.keys(FIELD_NAMES).filter((name) => !ends.has(name))).toEqual([]);
});

test.each(Object.entries(FIELD_NAMES))("%s is named in composed Unicode", (_, names) => {
  for (const name of names) {
    expect(name.trim()).not.toBe("");
    expect(name).toBe(name.normalize("NFC"));
  }
});

test("a name is more telling the more is known of its place", () => {
  expect(fieldName("kind", "vi")).toBe("Loại");
  expect(fieldName("memberships.kind", "vi")).toBe("Loại hội viên");
  expect(fieldName("members[].memberships[].kind", "en")).toBe("Kind of membership");
  expect(fieldName("care.visits[].memberId", "vi")).toBe("Mã người đến thăm");
  expect(fieldName("dataRequests[].memberId", "vi")).toBe("Mã hội viên");
});

test.each(["colour", "members.colour", "constructor", "__proto__", ""])(
  "the field “%s”, which no document has, keeps its name",
  (field) => {
    expect(fieldName(field, "vi")).toBe(field);
  },
);

test.each([
  [
    ["club", "communes", 1, "to"],
    "Câu lạc bộ › Xã, phường thứ 2 › Đến ngày",
    "Club › Commune 2 › To",
  ],
  [
    ["meetings", 0, "attendance", 4, "memberId"],
    "Buổi sinh hoạt thứ 1 › Điểm danh, dòng thứ 5 › Mã hội viên",
    "Meeting 1 › Attendance mark 5 › Member id",
  ],
  [
    ["funds", "loans", 2, "memberId"],
    "Các quỹ › Khoản vay thứ 3 › Mã người vay",
    "Funds › Loan 3 › Borrower's member id",
  ],
  [
    ["funds", "operating", "entries", 11, "amountVnd"],
    "Các quỹ › Quỹ hoạt động › Sổ quỹ, dòng thứ 12 › Số tiền (đồng)",
    "Funds › Operating fund › Ledger entry 12 › Amount (đồng)",
  ],
  [
    ["activities", 2, "memberIds", 4],
    "Hoạt động thứ 3 › Người tham gia, được giúp thứ 5",
    "Activity 3 › Member who took part or was helped 5",
  ],
  [
    ["health", "rounds", 0, "measured", 1],
    "Sức khỏe › Lần đo sức khỏe thứ 1 › Người được đo thứ 2",
  ],
  [["members", 2, "consents", 0, "purpose"], "Hội viên thứ 3 › Lần đồng ý thứ 1 › Đồng ý cho việc"],
  [
    ["support", "supervision", 0, "actions", 1, "dueOn"],
    "Hỗ trợ, liên kết › Lần giám sát, hướng dẫn thứ 1 › Việc cần làm thứ 2 › Hạn xong",
  ],
  [
    [3, "parents", 0, "code"],
    "Dòng thứ 4 › Đơn vị cấp trên thứ 1 › Mã đơn vị",
    "Entry 4 › Unit above 1 › Unit code",
  ],
  [["members", 0, "colour"], "Hội viên thứ 1 › colour", "Member 1 › colour"],
  [[], "", ""],
])("the place %j reads “%s”", (path, vi, en?: string) => {
  expect(describePath(path, "vi")).toBe(vi);
  if (en !== undefined) expect(describePath(path, "en")).toBe(en);
});
