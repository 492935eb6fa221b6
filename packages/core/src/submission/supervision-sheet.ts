import type { CivilDate } from "../calendar/civil-date.ts";
import type { Register } from "../register/register.ts";
import type { SupervisionAction, SupervisionVisit } from "../support/supervision-visit.ts";
import { type FormSheet, sheetBase } from "./form-sheet.ts";

/** Something to be looked at in a visit, and the points possible. */
export type SupervisionItem = Pick<
  NonNullable<SupervisionVisit["items"]>[number],
  "item" | "outOf"
>;

/** Everything needed to record a supervision visit. */
export interface SupervisionSheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-supervision-sheet";
  /** What is to be looked at. */
  readonly items: readonly SupervisionItem[];
  /** What other visits asked for and is still open, the earliest visit first. */
  readonly openActions: readonly SupervisionAction[];
  /** The visit, where one is to be changed; absent for a new one. */
  readonly visit?: SupervisionVisit;
}

/** What a supervision sheet is made for. */
export interface SupervisionSheetOptions {
  /** A visit of the register, to change it; left out for a new one. */
  readonly visit?: SupervisionVisit | undefined;
  /** What the association looks at. Left out: what was looked at last time, or nothing. */
  readonly items?: readonly SupervisionItem[] | undefined;
}

/**
 * The sheet to record a visit, or to change one. No source says what officers
 * give points for, so the kit has no list of its own: an association brings its
 * own, and otherwise the items of the latest visit that had any are asked again (our choice).
 *
 * @param register - the club's register
 * @param today - the day the form is filled in
 * @param options - the visit to change, and the items to look at
 * @returns the sheet, without `recorded`, which only a server knows
 * @example
 * import { supervisionSheet } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const items = [{ item: "Sổ sách", outOf: 10 }];
 * supervisionSheet(buildRegister(), "2024-05-31", { items }).items; // [{ item: "Sổ sách", outOf: 10 }]
 */
export function supervisionSheet(
  register: Pick<Register, "club" | "support">,
  today: CivilDate,
  { visit, items }: SupervisionSheetOptions = {},
): SupervisionSheet {
  const visits = [...(register.support?.supervision ?? [])]
    .filter(({ id }) => id !== visit?.id)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    kind: "ishc-supervision-sheet",
    ...sheetBase(register.club, today),
    items: items ?? visit?.items?.map(asked) ?? lastAsked(visits),
    openActions: visits
      .flatMap(({ actions = [] }) => actions)
      .filter(({ closedOn }) => closedOn === undefined),
    ...(visit && { visit }),
  };
}

const asked = ({ item, outOf }: SupervisionItem): SupervisionItem => ({ item, outOf });

function lastAsked(visits: readonly SupervisionVisit[]): readonly SupervisionItem[] {
  return visits.reduce<readonly SupervisionItem[]>(
    (last, { items }) => (items && items.length > 0 ? items.map(asked) : last),
    [],
  );
}
