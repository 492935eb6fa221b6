import { css } from "../../element/css-text.ts";
import { putOn } from "../../element/put-on.ts";
import { keepClearOfBar } from "../../form/extras/keep-clear-of-bar.ts";
import { readOut } from "../../form/extras/read-out.ts";
import { waysStyles } from "../../form/extras/ways-styles.ts";
import { keepOnPaper, type PaperHost } from "../../print/paper-in-place.ts";
import type { FormView } from "../form-view.ts";
import { extrasStyles } from "./extras-styles.ts";
import { attendancePaper } from "./paper-sheet.ts";

const styles = css`${waysStyles}${extrasStyles}`;

/** Gives a form what it wears: on the screen the styles of the extras, in print the sheet of paper; and keeps what has the focus in sight. */
export function dress(root: ShadowRoot, view: FormView): void {
  putOn(root, styles);
  keepClearOfBar(root);
  readOut(root);
  keepOnPaper(root.host as PaperHost, () => attendancePaper(view, false));
}
