import { FACTS } from "../facts/fact-catalogue.ts";
import type { Facts, FactValues } from "../facts/facts.ts";
import type { FactsTableRow } from "./facts-table.ts";

/** Whose facts they are, and where that is. */
export interface FactsTableRowOptions {
  /** Id of the club. */
  readonly clubId: string;
  /** Code of its commune on the last day; absent where it names none. */
  readonly commune?: string | undefined;
  /** Code of its province on the last day; absent where it lies in none. */
  readonly province?: string | undefined;
}

/**
 * The facts of one club as a row of the facts table. Its values come in the
 * order of {@link FACTS_TABLE_COLUMNS}, ready to be the parameters of an INSERT.
 *
 * @param facts - from {@link clubFacts}; of one club, since a row of many would be counted as one
 * @param options - the club and its units
 * @returns every column of the row; what the club lies in none of is null
 * @example
 * import { clubFacts, FACTS_TABLE_COLUMNS, factsTableRow, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const facts = clubFacts(register, periodContaining("2024-05-13", "month"));
 * const row = factsTableRow(facts, { clubId: register.club.id, commune: "00001", province: "58" });
 * [row.period, row.asOf, row.commune, row.members]; // ["2024-05", "2024-05-31", "00001", 55]
 * Object.values(row).length === FACTS_TABLE_COLUMNS.length; // true
 */
export function factsTableRow(facts: Facts, options: FactsTableRowOptions): FactsTableRow {
  const { clubId, commune = null, province = null } = options;
  const { period, asOf, values } = facts;
  const columns = Object.fromEntries(FACTS.map(({ id }) => [id, values[id]])) as FactValues;
  return { clubId, period: period.id, asOf, commune, province, ...columns };
}
