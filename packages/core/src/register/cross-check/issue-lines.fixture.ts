import type { Issue } from "../../issue.ts";
import { buildRegister } from "../../testing/index.ts";
import { type ParseRegisterOptions, parseRegister } from "../parse-register.ts";

/**
 * Every issue of the built register with some sections put in place of its own,
 * one line each: `date-order club.stages.1.from: 2021-05-31, expected 2021-06-01`.
 */
export function issueLines(sections: object, options: ParseRegisterOptions = {}): string[] {
  const result = parseRegister({ ...buildRegister(), ...sections }, options);
  return result.ok ? [] : result.issues.map(line);
}

/** One issue as a line. */
export function line({ code, path, expected, received }: Issue): string {
  const place = `${code} ${path.join(".")}`;
  const given = received === undefined ? place : `${place}: ${String(received)}`;
  return expected === undefined ? given : `${given}, expected ${String(expected)}`;
}
