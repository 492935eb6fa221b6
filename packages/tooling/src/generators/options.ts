import { parseArgs } from "node:util";
import { NATIONAL_CLUBS } from "./national/national-set.ts";

/** What the command line asks for. */
export interface NationalCommand {
  /** How many clubs, from the first. */
  readonly clubs: number;
  /** The seed; the set's own unless given. */
  readonly seed?: number;
  /** The file. */
  readonly out: string;
}

const USAGE = `node packages/tooling/src/generators/main.ts national --out FILE [--clubs N] [--seed S]

Invents the clubs of a country that does not exist, and writes them to FILE, one register a line.
  --out FILE   where to
  --clubs N    how many, 1 to ${NATIONAL_CLUBS}; all of them unless given
  --seed S     a whole number: another seed, another country`;

/**
 * Reads the command line.
 *
 * @returns what is asked for, or how to ask
 */
export function readCommand(args: readonly string[]): NationalCommand | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { clubs: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
    });
    const clubs = Number(values.clubs ?? NATIONAL_CLUBS);
    const seed = values.seed === undefined ? undefined : Number(values.seed);
    const isCount = Number.isInteger(clubs) && clubs >= 1 && clubs <= NATIONAL_CLUBS;
    const isSeed = seed === undefined || Number.isSafeInteger(seed);
    const isNational = positionals.length === 1 && positionals[0] === "national";
    if (!isNational || !values.out || !isCount || !isSeed) return USAGE;
    return { clubs, out: values.out, ...(seed !== undefined && { seed }) };
  } catch {
    return USAGE; // An option nobody knows.
  }
}
