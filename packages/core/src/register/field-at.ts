import type { IssuePath } from "../issue.ts";
import type { RegisterField } from "./field.ts";
import { REGISTER_FIELDS } from "./field-catalogue.generated.ts";

/**
 * The field that a place in a register belongs to, such as the place an issue
 * is at. An entry of a list belongs to the list.
 *
 * @param path - field names and zero-based positions, from the outside in
 * @returns the field; undefined for the document as a whole, and for a field the format does not have
 * @example
 * import { fieldAt } from "@ishc/core";
 * fieldAt(["members", 3, "name"])?.path; // "members[].name"
 * fieldAt(["board", 0, "areas", 1])?.path; // "board[].areas"
 * fieldAt(["members", 3, "colour"]); // undefined
 */
export function fieldAt(path: IssuePath): RegisterField | undefined {
  const written = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`)).join("");
  const name = written.slice(1).replace(/(?:\[\])+$/, "");
  return REGISTER_FIELDS.find((field) => field.path === name);
}
