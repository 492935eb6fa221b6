import {
  type CheckOptions,
  checkClub,
  type Finding,
  type RefusedLine,
  type Register,
} from "@ishc/core";
import type { FiledRegister } from "../files/read-registers.ts";
import type { UnreadableFile } from "../files/unreadable-file.ts";

/** Where a register lies. */
interface Place {
  readonly file: string;
  /** The line, from 1; absent where the whole file is one register. */
  readonly line?: number;
}

/** A register that was refused, or judged; or a file that could not be read. */
export type CheckedRegister =
  | ({ readonly status: "refused" } & Omit<RefusedLine, "line"> & Place)
  | ({
      readonly status: "judged";
      readonly register: Register;
      readonly findings: readonly Finding[];
    } & Place)
  | ({ readonly status: "unreadable" } & UnreadableFile);

/** Judges a register that was read; undefined for a blank line. */
export function checkedRegister(
  filed: FiledRegister,
  options: CheckOptions,
): CheckedRegister | undefined {
  if ("unreadable" in filed) return { status: "unreadable", ...filed.unreadable };
  const { file, register: read } = filed;
  const place = { file: file.file, ...(file.form !== "document" && { line: read.line }) };
  if (read.status === "blank") return undefined;
  if (read.status === "refused") {
    const { line: _, ...refused } = read;
    return { ...refused, ...place };
  }
  const { register } = read;
  return { status: "judged", ...place, register, findings: checkClub(register, options) };
}

/**
 * How a register stands.
 *
 * - `unreadable`, `refused`: it could not be judged
 * - `missing`: it misses a required rule
 * - `striving`: of what it misses, nothing is required
 * - `sound`: nothing is missed
 */
export type Standing = "unreadable" | "refused" | "missing" | "striving" | "sound";

/** How it stands: by the worst there is to say of it. */
export function standing(checked: CheckedRegister): Standing {
  if (checked.status !== "judged") return checked.status;
  const missed = checked.findings.filter(({ outcome }) => outcome === "missed");
  if (missed.some(({ rule }) => rule.severity === "required")) return "missing";
  return missed.length > 0 ? "striving" : "sound";
}
