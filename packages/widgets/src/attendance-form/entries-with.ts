import { AREAS, type Area, type AttendanceStatus, type SheetMember } from "@ishc/core";
import type { AttendanceEntries } from "./attendance-draft.ts";

/** New entries from old ones; the old ones stay as they were. */
export const entriesWith = {
  /** One member's mark, or none. */
  mark(
    entries: AttendanceEntries,
    memberId: string,
    status: AttendanceStatus | undefined,
  ): AttendanceEntries {
    const marks = new Map(entries.marks);
    if (status) marks.set(memberId, status);
    else marks.delete(memberId);
    return { ...entries, marks };
  },

  /** Several members present. */
  allPresent(entries: AttendanceEntries, members: readonly SheetMember[]): AttendanceEntries {
    const marks = new Map(entries.marks);
    for (const { id } of members) marks.set(id, "present");
    return { ...entries, marks };
  },

  /** One area covered or not; the list keeps the order of the eight. */
  area(entries: AttendanceEntries, area: Area, isCovered: boolean): AttendanceEntries {
    const covered = entries.areas ?? [];
    const areas = AREAS.filter((each) => (each === area ? isCovered : covered.includes(each)));
    return { ...entries, areas };
  },
};
