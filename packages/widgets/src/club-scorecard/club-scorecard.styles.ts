import { css } from "../element/css.ts";

/** Styles of the club scorecard down to its eight areas. */
export const styles = css`
  .frame {
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .frame > * {
    max-width: 52em;
    margin-left: auto;
    margin-right: auto;
  }
  .stale button {
    margin-top: var(--_space);
  }
  h4 {
    margin: 0;
    font-size: 1.06em;
    font-weight: 600;
    line-height: 1.3;
  }
  section,
  .rest > .notice {
    margin-top: calc(var(--_space) * 5);
  }
  section > h3 {
    padding-bottom: calc(var(--_space) * 0.5);
  }
  .lead {
    max-width: 38em;
    padding-bottom: calc(var(--_space) * 1.5);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.4em), 1fr));
    margin: calc(var(--_space) * -2.5) calc(var(--_space) * -1.5) 0;
  }
  .figure {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border-bottom: 1px solid var(--_line);
  }
  .figure-name,
  .figure .soft {
    line-height: 1.35;
  }
  .number {
    padding: calc(var(--_space) * 0.5) 0;
    color: var(--_accent);
    font-family: var(--_heading);
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }
  .number.none {
    color: var(--_ink);
    font-size: 1.25em;
  }

  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .area {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .area.active {
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  .area-state {
    display: flex;
    align-items: center;
    color: var(--_soft);
  }
  .active .area-state,
  .strip {
    color: var(--_present);
  }
  .active .area-state {
    font-weight: 600;
  }
  .dot {
    flex: none;
    margin-inline-end: var(--_space);
  }
  .strip {
    display: block;
    max-width: 100%;
    margin-top: var(--_space);
  }

  /* The rest is at least as tall. Where it cannot be had, its room stays: nothing moves up either. */
  .room {
    min-height: 100vh;
  }
  .foot {
    margin-top: calc(var(--_space) * 4);
  }

  @container (min-width: 18em) {
    .figure:first-child {
      grid-column: span 2;
    }
  }
  @container (min-width: 640px) {
    .figures {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @media (forced-colors: active) {
    .strip {
      color: CanvasText;
    }
  }

  @media print {
    .frame {
      padding: 0;
      background: none;
      font-size: 11pt;
    }
    .stale,
    .rest button {
      display: none;
    }
    .rest {
      min-height: 0;
    }
    .area,
    .figure {
      break-inside: avoid;
    }
    h3,
    .lead {
      break-after: avoid;
    }
    svg {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
