import { misuse } from "../errors.ts";
import { SENSITIVITIES, type Sensitivity } from "./field.ts";
import { REGISTER_FIELDS } from "./field-catalogue.generated.ts";
import type { Register } from "./register.ts";

/** A value of which any part may have been left out, however deep. */
export type PartOf<T> = T extends readonly (infer Entry)[]
  ? PartOf<Entry>[]
  : T extends object
    ? { [Name in keyof T]?: PartOf<T[Name]> }
    : T;

/** What may be seen of a register at one level of sensitivity. */
export type RegisterView = PartOf<Register>;

/**
 * A copy of a register that holds only what may be seen at a level: fields of
 * that level and those below it. Goes by the list of fields that may pass, so
 * what the format does not know never does. What is left out is absent, never
 * shown as empty: an empty list would say that there is none.
 *
 * @param register - a sound register
 * @param level - `public` for everybody, `personal` for the club and those who
 * guide it, `sensitive` for everything
 * @returns a copy that shares nothing with the register
 * @throws RangeError for a level that is not one of {@link SENSITIVITIES}
 * @see {@link REGISTER_FIELDS} for the level of each field
 * @example
 * import { registerView } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * registerView(register, "public").members; // undefined
 * registerView(register, "personal").members?.length === register.members?.length; // true
 */
export function registerView(register: Register, level: "sensitive"): Register;
export function registerView(register: Register, level: Sensitivity): RegisterView;
export function registerView(register: Register, level: Sensitivity): RegisterView {
  if (!SENSITIVITIES.includes(level)) {
    throw misuse(`one of ${SENSITIVITIES.join(", ")}`, level, "Give the level to be shown.");
  }
  const seen = SENSITIVITIES.slice(0, SENSITIVITIES.indexOf(level) + 1);
  return shown(register, passFor(seen)) as RegisterView;
}

/** What may pass of a value: itself, and which of its fields. */
interface Pass {
  readonly own: boolean;
  readonly fields: Map<string, Pass>;
}

function passFor(seen: readonly Sensitivity[]): Pass {
  const root: Pass = { own: true, fields: new Map() };
  for (const { path, sensitivity } of REGISTER_FIELDS) {
    const names = path.replace(/\[\]/g, "").split(".");
    const name = names.pop() ?? "";
    const container = names.reduce<Pass | undefined>((pass, each) => pass?.fields.get(each), root);
    container?.fields.set(name, { own: seen.includes(sensitivity), fields: new Map() });
  }
  return root;
}

/** The part of a value that may pass; undefined where nothing of it may. */
function shown(value: unknown, pass: Pass): unknown {
  if (Array.isArray(value)) return shownList(value, pass);
  if (typeof value === "object" && value !== null) return shownGroup(value, pass);
  return pass.own ? value : undefined;
}

function shownList(list: readonly unknown[], pass: Pass): unknown[] | undefined {
  const entries = list.map((entry) => shown(entry, pass)).filter((entry) => entry !== undefined);
  return isShown(list, entries, pass) ? entries : undefined;
}

function shownGroup(group: object, pass: Pass): object | undefined {
  const known = Object.entries(group).flatMap(([name, value]) => {
    const field = pass.fields.get(name);
    return field && value !== undefined ? [{ name, value: shown(value, field) }] : [];
  });
  const left = known.filter(({ value }) => value !== undefined);
  if (!isShown(known, left, pass)) return undefined;
  return Object.fromEntries(left.map(({ name, value }) => [name, value]));
}

/** What was empty before is seen as empty, where its content would be; what became empty is not seen. */
function isShown(before: readonly unknown[], left: readonly unknown[], pass: Pass): boolean {
  return before.length === 0 ? isOpen(pass) : left.length > 0;
}

function isOpen({ own, fields }: Pass): boolean {
  return own || [...fields.values()].some(isOpen);
}
