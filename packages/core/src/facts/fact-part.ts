import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ClubBooks } from "../fund/club-books.ts";
import type { Register } from "../register/register.ts";
import type { FactId, Topic, TopicState } from "./fact-catalogue.ts";
import type { MeetingMonths } from "./meeting-months.ts";
import type { RollIndex } from "./roll-index.ts";
import type { Span } from "./span.ts";

/** What every part counts from. */
export interface Counting {
  /** The club's register. */
  readonly register: Register;
  /** The days that count. */
  readonly span: Span;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The months due in the span: ended, and the club active on their first day. */
  readonly due: ReadonlySet<Month>;
  /** The roll, made ready for days that the span is among; where it is not given, each part makes its own. */
  readonly roll?: RollIndex | undefined;
  /** The meetings of the span, gone through; where they are not given, whoever counts them goes through them. */
  readonly meetings?: MeetingMonths | undefined;
  /** The books of the club's money, made ready; where they are not given, each part makes its own. */
  readonly books?: ClubBooks | undefined;
}

/** What one part of the register gives: some facts, and the state of its topics. */
export interface FactPart {
  /** The facts it counts; all others stay as they are. */
  readonly values: Partial<Record<FactId, number>>;
  /** Whether the club is counted on each topic the part speaks of. */
  readonly topics: Partial<Record<Topic, TopicState>>;
}
