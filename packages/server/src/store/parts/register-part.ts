/** A piece of a register as it is stored: one of its sections, or one of its meetings. */
export interface RegisterPart {
  /** The section, such as `members`. */
  readonly section: string;
  /** Id of the meeting; empty for the section itself. */
  readonly rowId: string;
  /** Where the section stands in the document, or the meeting in its list; from 0. */
  readonly position: number;
  /** Day of the meeting. */
  readonly day: string | null;
  /** JSON text. */
  readonly document: string;
}

/** The section whose rows are parts of their own: most of a register, of which one row changes at a time. */
export const MEETINGS = "meetings";

/**
 * Takes a register apart. A section of rows leaves an empty list behind, which keeps its
 * place in the document and says that it was reported.
 *
 * @param register - a register of any version of its format
 */
export function partsOf(register: object): RegisterPart[] {
  const reported = Object.entries(register).filter(([, value]) => value !== undefined);
  return reported.flatMap(([section, value], i) =>
    section === MEETINGS
      ? [sectionPart(section, i, []), ...(value as Meeting[]).map(meetingPart)]
      : [sectionPart(section, i, value)],
  );
}

interface Meeting {
  readonly id: string;
  readonly date: string;
}

function sectionPart(section: string, position: number, value: unknown): RegisterPart {
  return { section, rowId: "", position, day: null, document: JSON.stringify(value) };
}

/** A meeting as a part. */
export function meetingPart(meeting: Meeting, position: number): RegisterPart {
  const { id, date } = meeting;
  return { section: MEETINGS, rowId: id, position, day: date, document: JSON.stringify(meeting) };
}

/**
 * Puts a register together again, to the letter: {@link partsOf} the other way round.
 *
 * @param parts - in any order
 */
export function joined(parts: readonly RegisterPart[]): unknown {
  const inOrder = [...parts].sort((a, b) => a.position - b.position);
  const rows = inOrder.filter(({ rowId }) => rowId !== "").map(read);
  const sections = inOrder.filter(({ rowId }) => rowId === "");
  return Object.fromEntries(
    sections.map((part) => [part.section, part.section === MEETINGS ? rows : read(part)]),
  );
}

const read = ({ document }: RegisterPart): unknown => JSON.parse(document);
