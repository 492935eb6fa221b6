import type { TemplateResult } from "lit";
import { saveFile } from "../../form/extras/save-file.ts";
import { waysOut as waysOutOf } from "../../form/extras/ways-out.ts";
import { printPaper } from "../../print/print-paper.ts";
import type { FormView, Lit } from "../form-view.ts";
import { worded } from "./extras-words.ts";
import { messageText } from "./message-text.ts";
import { attendancePaper } from "./paper-sheet.ts";

/** Paper, a file and a message. */
export function waysOut(lit: Lit, view: FormView): TemplateResult {
  return waysOutOf(lit, worded(view), {
    print: (isBlank) => printPaper(attendancePaper(view, isBlank)),
    save: () => {
      const submission = view.handOut();
      if (submission) saveFile(submission, view.sheet.meeting.date);
    },
    message: () => messageText(view),
  });
}
