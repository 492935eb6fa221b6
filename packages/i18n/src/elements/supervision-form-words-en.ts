import { ENTRY_WORDS_EN } from "./entry-words-en.ts";
import type { SupervisionFormWords } from "./supervision-form-words.ts";

/** English alone, for a file of its own. */
export const SUPERVISION_FORM_WORDS_EN: SupervisionFormWords = {
  ...ENTRY_WORDS_EN,
  title: "Record a supervision visit",
  next: "Another visit",
  save: "Send the form",
  date: "Day of the visit",
  mode: "On site, or from afar?",
  modes: { "on-site": "On site", remote: "From afar (telephone, network)" },
  officer: "Officer",
  officerHint: "Name, and from where. Such as: Nguyễn Văn A, commune association.",
  earlier: "Asked for at the last visit",
  earlierHint: "Say which are done. What is not done will be asked about again.",
  due: (day) => `Due by ${day}.`,
  earlierAnswers: { open: "Not done", done: "Done" },
  earlierGone: (count) =>
    `Said to be done here, but no longer on the list of open actions: ${count}. Somebody may have recorded that; it is not sent from here.`,
  closedOn: "Day it was done",
  items: "Points",
  itemsHint: "Leave blank what was not looked at.",
  itemsByPlace: (points) =>
    `Points entered before are kept by the number of the item alone (${points}). Please check each item before you send.`,
  points: (most) => `Give 0 to ${most} points.`,
  actions: "What the club is asked to do",
  actionsNone: "Nothing yet.",
  action: (number) => `Action ${number}`,
  what: "What is to be done",
  dueOn: "To be done by",
  addAction: "Add an action",
  actionAdded: (number) => `Action ${number} added.`,
  removeAction: (number) => `Remove action ${number}`,
  actionRemoved: (number) => `Action ${number} removed. Press Undo to bring it back.`,
  note: "Anything else",
};
