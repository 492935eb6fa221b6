/**
 * What the attendance form can do without for a moment, in a file of its own: the
 * search, areas, notices, the question about those without a mark, both records of a conflict, reasons of a refusal, paper, file and message.
 */
export { clearMark } from "./extras/clear-mark.ts";
export { dress } from "./extras/dress.ts";
export { emptyRoll } from "./extras/empty-roll.ts";
export { worded } from "./extras/extras-words.ts";
export { meetingDetails } from "./extras/meeting-details.ts";
export { isOff, meetingNotice } from "./extras/meeting-notice.ts";
export { notices } from "./extras/notices.ts";
export { question } from "./extras/question.ts";
export { clearSearch, search } from "./extras/search.ts";
export { undoLabel } from "./extras/undo-label.ts";
export { waysOut } from "./extras/ways-out.ts";
