import { drawTable, tickBox } from "./draw-table.ts";
import { element } from "./element.ts";
import type {
  Paper,
  PaperChoice,
  PaperChoices,
  PaperHeading,
  PaperLine,
  PaperPart,
} from "./paper.ts";

/**
 * Draws a sheet of paper.
 *
 * @param paper - what stands on it
 * @returns its nodes, for a document or a shadow root that has the styles of paper
 */
export function drawPaper(paper: Paper): DocumentFragment {
  const { club, title, about, parts, signers, sign } = paper;
  const drawn = document.createDocumentFragment();
  drawn.append(
    element("p", "club", club),
    element("h1", "", title),
    ...(about === undefined ? [] : [element("p", "about", about)]),
    ...parts.map(drawPart),
    element("div", "signers", ...signers.map((who) => signer(who, sign))),
  );
  return drawn;
}

function signer(who: string, sign: string): HTMLElement {
  return element("div", "", element("b", "", who), element("p", "sign", sign));
}

function drawPart(part: PaperPart): HTMLElement {
  switch (part.kind) {
    case "heading":
      return drawHeading(part);
    case "line":
      return drawLine(part);
    case "choices":
      return drawChoices(part);
    case "table":
      return drawTable(part);
  }
}

function drawHeading({ text, hint }: PaperHeading): HTMLElement {
  return element("div", "heading", element("h2", "", text), ...hints(hint));
}

/** A line has room for a hand: what does not fit gets further ones. */
function drawLine({ label, value, blank, lines = 1, hint }: PaperLine): HTMLElement {
  const isBlank = value === undefined || value === "";
  const written = isBlank
    ? element("span", blank === undefined ? "rule" : "gaps", blank ?? "")
    : element("span", "written", value);
  const further = isBlank ? Math.max(0, lines - 1) : 0;
  return element(
    "div",
    "line",
    element("p", "first", element("span", "label", asked(label)), " ", written),
    ...[...Array(further)].map(() => element("p", "rule")),
    ...hints(hint),
  );
}

function drawChoices({ label, choices, layout }: PaperChoices): HTMLElement {
  return element(
    "div",
    `choices ${layout}`,
    element("p", "label", asked(label)),
    element("div", "boxes", ...choices.map(drawChoice)),
  );
}

function drawChoice({ label, isTicked, hint }: PaperChoice): HTMLElement {
  const text = element("span", "", label, ...hints(hint));
  return element("p", "choice", tickBox(isTicked), " ", text);
}

/** A question has its mark already. */
function asked(label: string): string {
  return /[?:]$/.test(label) ? label : `${label}:`;
}

function hints(hint: string | undefined): HTMLElement[] {
  return hint === undefined ? [] : [element("span", "hint", hint)];
}
