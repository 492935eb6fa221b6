/**
 * Styles of the sheet for paper, A4 upright.
 *
 * @param page - the word before the number of a page; engines that know no page margins leave it out
 */
export function paperStyles(page: string): string {
  return `
    @page { size: A4; margin: 14mm 14mm 18mm; @bottom-center { content: ${JSON.stringify(page)} " " counter(page) "/" counter(pages); font: 10pt serif; } }
    body { margin: 0; color: #000; background: #fff; font: 12pt/1.35 "Times New Roman", "Noto Serif", serif; }
    h1, h2 { margin: 0 0 4pt; text-align: center; font-size: 15pt; }
    h2 { margin-bottom: 8pt; font-size: 13pt; }
    p { margin: 4pt 0; }
    .day { text-align: center; }
    .line { display: flex; }
    .line .written { flex: 1; margin-left: 6pt; border-bottom: 1px dotted #000; font-weight: bold; }
    table { width: 100%; margin: 8pt 0; border-collapse: collapse; font: inherit; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { padding: 3pt 4pt; border: 1px solid #000; text-align: left; font-weight: normal; }
    thead th, .group th { font-weight: bold; }
    thead th { text-align: center; }
    .group { break-after: avoid; }
    .number { width: 9mm; text-align: right; }
    .mark { width: 15mm; text-align: center; }
    .note { width: 28mm; }
    .box { display: inline-block; width: 13pt; height: 13pt; border: 1.3px solid #000; font: bold 12pt/13pt sans-serif; text-align: center; vertical-align: middle; }
    .areas { display: grid; grid-template-columns: 1fr 1fr; gap: 4pt 8mm; break-inside: avoid; }
    .signatures { display: flex; margin-top: 10mm; text-align: center; break-inside: avoid; }
    .signatures div { flex: 1; min-height: 28mm; }
  `;
}
