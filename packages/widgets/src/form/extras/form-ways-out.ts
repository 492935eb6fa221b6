import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import { printEntries } from "../../print/entry-print.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormSheet } from "../form-setting.ts";
import { extrasWords } from "./extras-words.ts";
import { messageText } from "./message-text.ts";
import { saveFile } from "./save-file.ts";
import { waysOut as ways } from "./ways-out.ts";

/** Paper, a file and a message. What is not sound goes into no file: nobody could take it in. */
export function waysOut(lit: Lit, view: EntryView<FormSheet>): TemplateResult {
  const words = extrasWords(view.words);
  return ways(
    lit,
    { ...view, words },
    {
      print: (isBlank) => printEntries(view, isBlank),
      save() {
        const submission = view.handOut();
        if (submission) saveFile(submission, `${submission.kind.slice(5)}-${view.today}`);
      },
      message: () => messageText(view),
    },
  );
}
