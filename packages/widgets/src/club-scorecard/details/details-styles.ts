import { css } from "../../element/css-text.ts";
import { summaryStyles } from "../../element/summary-styles.ts";

/** Styles of what stands below the eight areas. */
export const detailsStyles = css`
  ${summaryStyles}
  .number.band {
    font-size: 1.5em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_space) calc(var(--_space) * 1.5) var(--_space) 0;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  thead th,
  .unknown .outcome,
  dt {
    color: var(--_soft);
  }
  td {
    width: 100%;
    padding-inline-end: 0;
  }
  .rated {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .rate {
    display: block;
    flex: 1 1 4em;
    width: 100%;
    height: 14px;
    border-radius: 3px;
  }
  .track {
    fill: var(--_line);
  }
  .fill {
    fill: var(--_present);
  }
  .rated b,
  .rated .soft {
    min-width: 3.4em;
    text-align: end;
  }

  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
    padding-top: var(--_space);
  }
  .share-name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    padding-bottom: calc(var(--_space) * 0.5);
    line-height: 1.35;
  }
  .shares .rate,
  summary .rate {
    height: 10px;
  }

  .finding {
    display: grid;
    gap: 0 calc(var(--_space) * 3);
    padding-top: calc(var(--_space) * 2);
    padding-bottom: calc(var(--_space) * 2);
    border-top: 1px solid var(--_line);
  }
  .outcome {
    display: flex;
    align-items: center;
    align-self: start;
    font-weight: 600;
    line-height: 1.3;
  }
  .shape {
    flex: none;
    margin-inline-end: var(--_space);
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .met .outcome {
    color: var(--_present);
  }
  .above .outcome {
    color: var(--_represented);
  }
  .missed .outcome {
    color: var(--_accent);
  }
  .missed .shape {
    border-radius: 4px;
  }
  .unknown .shape {
    border-style: dashed;
  }
  .statement {
    font-weight: 600;
  }
  .statement .soft {
    font-weight: 400;
  }

  .ways {
    padding-top: calc(var(--_space) * 3);
    font-weight: 600;
  }
  .listed {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  details {
    border-top: 1px solid var(--_line);
  }
  .passport,
  .quiet {
    margin-inline-start: calc(var(--_space) * 3);
  }
  .quiet {
    padding: var(--_space) 0 calc(var(--_space) * 2);
    border-top: 1px solid var(--_line);
  }
  summary > * {
    flex: 1;
  }
  summary .soft {
    display: block;
    font-weight: 400;
  }
  summary .rate {
    margin-top: 4px;
  }
  summary {
    padding-top: var(--_space);
    padding-bottom: var(--_space);
    line-height: 1.35;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    padding: 0 0 calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  dl > div {
    padding-top: calc(var(--_space) * 0.5);
    padding-bottom: calc(var(--_space) * 0.5);
  }

  @container (min-width: 640px) {
    .finding {
      grid-template-columns: 9.5em 1fr;
    }
    dl > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    summary::before {
      display: none;
    }
    summary {
      min-height: 0;
      padding: 2pt 0;
    }
    .finding,
    .passport,
    tr,
    h3 + .lead {
      break-inside: avoid;
    }
  }
`;
