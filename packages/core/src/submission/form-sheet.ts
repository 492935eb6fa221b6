import type { CivilDate } from "../calendar/civil-date.ts";
import type { Club } from "../club/club.ts";
import type { SubmissionReference } from "./envelope.ts";

/** What every sheet of a form has. */
export interface FormSheet {
  /** Version of the document's format. */
  readonly version: 1;
  /** The club. */
  readonly club: Pick<Club, "id" | "name" | "village">;
  /** The day it was made for. */
  readonly today: CivilDate;
  /** The submission that holds the subject, when one came in: the next one amends it. Only a server knows. */
  readonly recorded?: SubmissionReference;
}

/** What every sheet begins with. */
export function sheetBase({ id, name, village }: Club, today: CivilDate): FormSheet {
  return { version: 1, club: { id, name, village }, today };
}
