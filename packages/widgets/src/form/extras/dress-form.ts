import { css } from "../../element/css-text.ts";
import { putOn } from "../../element/put-on.ts";
import { keepEntriesOnPaper } from "../../print/entry-print.ts";
import type { PaperHost } from "../../print/paper-in-place.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormSheet } from "../form-setting.ts";
import { keepClearOfBar } from "./keep-clear-of-bar.ts";
import { readOut } from "./read-out.ts";
import { waysStyles } from "./ways-styles.ts";

const styles = css`
  ${waysStyles}
  .ways ~ .bar {
    margin-top: calc(var(--_space) * 4);
  }
  @media (forced-colors: active) {
    .pick input {
      accent-color: auto;
    }
  }
  .notices h3 {
    margin-top: var(--_space);
    padding-top: 0;
    border-top: 0;
  }
`;

/** Gives a form what it wears: on the screen the styles of the extras, in print the sheet of paper; and keeps what has the focus in sight. */
export function dress(root: ShadowRoot, view: EntryView<FormSheet>): void {
  putOn(root, styles);
  keepClearOfBar(root);
  readOut(root);
  keepEntriesOnPaper(root.host as PaperHost, view);
}
