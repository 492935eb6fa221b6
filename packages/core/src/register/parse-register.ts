import { readLine } from "../internal/quick-json/read-line.ts";
import { soundnessOf } from "../internal/soundness.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { Issue, ParseResult } from "../issue.ts";
import { type UnitIndex, type Units, unitIndex } from "../unit/unit-index.ts";
import { crossCheck, type SoundSections } from "./cross-check.ts";
import { migrateRegister, READABLE_VERSIONS } from "./migrate.ts";
import { type Register, RegisterSchema } from "./register.ts";
import { readRegister } from "./register-reader.generated.ts";

const isSound = soundnessOf(RegisterSchema);

/** What a register may be held against besides itself. */
export interface ParseRegisterOptions {
  /** Administrative units: the communes of the club must be among them. A list, or better an index. */
  readonly units?: Units;
}

/**
 * Reads a club's register from unknown input: the shape first, then what must
 * hold across fields. Every issue at once, never an exception. A register of an
 * older version is brought up to the present one first, and paths are those of
 * the present one.
 *
 * @param input - anything; usually the result of `JSON.parse`
 * @param options - the units to look the club's communes up in; without them any code will do
 * @returns the register with its texts in Unicode NFC, or all issues; a register
 * that is sound as it stands is given back itself, not copied
 * @example
 * import { parseRegister } from "@ishc/core";
 * const club = {
 *   id: "club-01", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa",
 *   communes: [{ code: "00001", from: "2021-06-01" }],
 *   stages: [{ stage: "active", from: "2021-06-01" }],
 * };
 * parseRegister({ schemaVersion: 2, club }).ok; // true
 * const result = parseRegister({ schemaVersion: 2, club: { ...club, name: " " } });
 * result.ok ? [] : result.issues; // [{ code: "missing", path: ["club", "name"] }]
 */
export function parseRegister(
  input: unknown,
  { units }: ParseRegisterOptions = {},
): ParseResult<Register> {
  const index = units && unitIndex(units);
  const document = read(input);
  try {
    return judge(document, index);
  } catch {
    // A getter that throws the second time it is asked. Of a copy everything can be asked.
    return judge(copied(input), index);
  }
}

function judge(
  { document, shape }: ReadDocument,
  units: UnitIndex | undefined,
): ParseResult<Register> {
  const sections = shape.ok ? shape.value : soundSections(document);
  const crossed = crossCheck(sections, units);
  if (shape.ok) return crossed.length > 0 ? refused(crossed) : shape;
  const version = shape.issues.find(
    (issue) => issue.path[0] === "schemaVersion" && issue.code === "not-in-list",
  );
  // Of another version nothing else can be said: its fields may mean something else.
  if (version) {
    const expected = READABLE_VERSIONS.map(String);
    return refused([{ ...version, code: "unsupported-version", expected }]);
  }
  return refused([...shape.issues, ...crossed]);
}

const refused = (issues: readonly Issue[]): ParseResult<Register> => ({ ok: false, issues });

/**
 * Reads a club's register from JSON text.
 *
 * @param text - the text of a register document
 * @param options - as for {@link parseRegister}
 * @returns the register, or all issues; `not-json` when the text is not JSON
 * @example
 * import { parseRegisterJson } from "@ishc/core";
 * parseRegisterJson("{"); // { ok: false, issues: [{ code: "not-json", path: [] }] }
 */
export function parseRegisterJson(
  text: string,
  options: ParseRegisterOptions = {},
): ParseResult<Register> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, issues: [{ code: "not-json", path: [] }] };
  }
  return parseRegister(input, options);
}

/**
 * Reads a register from the bytes of its JSON in less than a third of the time that
 * making a text, an object and a judgement of it takes. Most registers can be
 * read so; of any other nothing is said.
 *
 * @param bytes - JSON in UTF-8
 * @param options - as for {@link parseRegister}
 * @returns the register; undefined for what has to be read the longer way, because
 * it is written in an unusual way or there is something wrong with it
 * @internal
 */
export function parseRegisterQuickly(
  bytes: Uint8Array,
  { units }: ParseRegisterOptions = {},
): Register | undefined {
  const register = readLine(bytes, readRegister) as Register | undefined;
  const isWhole = register && crossCheck(register, units && unitIndex(units)).length === 0;
  return isWhole ? register : undefined;
}

interface ReadDocument {
  readonly document: unknown;
  readonly shape: ParseResult<Register>;
}

/** Nearly every register is sound as it stands, and is asked just once. */
function read(input: unknown): ReadDocument {
  if (isSound(input)) return { document: input, shape: { ok: true, value: input as Register } };
  return copied(input);
}

function copied(input: unknown): ReadDocument {
  const document = migrated(input);
  return { document, shape: parseWith(RegisterSchema, document) };
}

function migrated(input: unknown): unknown {
  try {
    return migrateRegister(input);
  } catch {
    return input; // What throws when it is read; the parser says so in its own words.
  }
}

/** The sections that are sound by themselves, so that one bad entry does not hide what is wrong elsewhere. */
function soundSections(input: unknown): SoundSections {
  const { schemaVersion: _, ...sections } = RegisterSchema.shape;
  const sound = Object.entries(sections).flatMap(([name, schema]) => {
    const section = parseWith(schema, readField(input, name));
    return section.ok ? [[name, section.value]] : [];
  });
  return Object.fromEntries(sound);
}

function readField(input: unknown, name: string): unknown {
  try {
    return (input as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
