import { css } from "../element/css-text.ts";

/**
 * Styles of a sheet of paper, A4 upright, black on white. They stand in a
 * document of its own, or in a shadow root of its own, and reach nothing else.
 */
const sheetStyles = css`
  body, :host { all: initial; display: block; margin: 0; padding: 0 1px; color: #000; background: #fff; font: 12pt/1.3 "Times New Roman", "Noto Serif", serif; overflow-wrap: break-word; }
  * { box-sizing: border-box; }
  p, h1, h2 { margin: 0; font-size: inherit; }
  .club { font-weight: bold; }
  h1 { margin: 8pt 0 2pt; text-align: center; font-size: 16pt; line-height: 1.3; }
  .about { text-align: center; }
  .heading { margin: 10pt 0 4pt; break-after: avoid; }
  h2 { font-size: 13pt; }
  .hint { display: block; font-style: italic; line-height: 1.25; }

  .line, .choices { margin-top: 5pt; break-inside: avoid; }
  .first { display: flex; align-items: baseline; }
  .first .label { flex: none; max-width: 60%; margin: 2.5mm 2mm 0 0; }
  .first .rule, p.rule { flex: 1; border-bottom: 1px dotted #000; }
  p.rule { height: 9mm; }
  .written { flex: 1; font-weight: bold; white-space: pre-wrap; }
  .written, tbody th { overflow-wrap: anywhere; }

  .boxes { display: grid; gap: 3pt 6mm; margin-top: 3pt; }
  .columns .boxes { grid-template-columns: 1fr 1fr; }
  .row { display: grid; grid-template-columns: 50mm 1fr; gap: 2mm; }
  .row .boxes { display: flex; flex-wrap: wrap; margin: 0; }
  .choice { display: flex; break-inside: avoid; }
  .box { flex: none; display: inline-block; width: 5mm; height: 5mm; border: 1px solid #000; font: bold 12pt/4.6mm Arial, "Noto Sans", sans-serif; text-align: center; vertical-align: middle; }
  .choice .box { margin: 0.4mm 2.5mm 0 0; }

  table { width: 100%; margin: 8pt 0 4pt; border-collapse: collapse; font: inherit; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { height: 8mm; padding: 0.8mm 1.5mm; border: 1px solid #000; text-align: left; font-weight: normal; }
  thead th, .group th { font-weight: bold; }
  thead th { text-align: center; line-height: 1.2; }
  .group { break-after: avoid; }
  .number { width: 11mm; }
  td.number { text-align: right; }
  .mark { width: 16mm; }
  .short { width: 30mm; }
  .note { width: 30mm; }
  td.mark { text-align: center; }

  .signers { display: flex; margin-top: 7mm; text-align: center; break-before: avoid; break-inside: avoid; }
  .signers > div { flex: 1; min-height: 26mm; }
  .sign { font-style: italic; }
`;

/**
 * Styles of the sheet in a document of its own, with what stands at the foot of
 * each page; engines that know no page margins leave that out.
 *
 * @param foot - what the sheet is, so that a page that got lost finds home
 * @param page - the word before the number of a page
 */
export function documentStyles(foot: string, page: string): string {
  return `@page { size: A4; margin: 13mm 14mm 17mm; font: 10pt serif;
    @bottom-left { content: ${cssString(foot)}; }
    @bottom-right { content: ${cssString(page)} " " counter(page) "/" counter(pages); white-space: nowrap; }
  } ${sheetStyles}`;
}

/** Styles of the sheet in a shadow root: there when the page is printed, and only then. */
export const placeStyles: string = `${sheetStyles} @media screen { :host { display: none; } }`;

/** Styles of the shadow root round it: the form gives way to its sheet. */
export const aroundStyles = "@media print { .paper ~ .frame { display: none; } }";

/** A text as style sheets write it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
