import { css } from "../../element/css-text.ts";

/** Styles of the extras, for paper, and for colours that the reader forces. */
export const extrasStyles = css`
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .wrong {
    color: var(--_accent);
    font-weight: 600;
  }
  input[aria-invalid="true"] {
    border-color: var(--_accent);
    border-width: 3px;
  }
  /* As far from the marks below as they are from each other: up into the room between two people, lines close. */
  .person {
    position: relative;
  }
  .clear {
    position: absolute;
    top: calc(var(--_space) * -0.75);
    right: 0;
    max-width: 40%;
    min-height: 48px;
    padding: 0 var(--_space);
    border: 0;
    background: none;
    line-height: 1.1;
  }
  /* So that it is not cut off at the first of a block. */
  .block:not(:empty) {
    margin-top: calc(var(--_space) * -1);
    padding-top: var(--_space);
  }

  .honorary {
    display: inline-block;
    margin-inline-start: var(--_space);
    color: var(--_soft);
    font-style: italic;
  }
  /* Below a question of several lines there would be no list left to see. */
  .bar.asks {
    position: static;
  }
  .bar .notice {
    margin-bottom: var(--_space);
    background: var(--_paper);
  }
  .details {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 3);
    padding-top: calc(var(--_space) * 3);
    padding-bottom: calc(var(--_space) * 3);
    border-top: 3px double var(--_accent);
  }
  .icon {
    /* In large print on a narrow phone what stands between two of them needs room as well. */
    width: min(var(--_target), 30cqi);
    padding: 0;
  }
  input ~ .icon {
    margin-left: var(--_space);
  }
  .icon:first-child {
    margin-right: var(--_space);
  }
  .stepper {
    display: grid;
    grid-template-columns: auto 1fr auto;
    margin-top: calc(var(--_space) * 0.75);
    margin-bottom: calc(var(--_space) * 0.75);
    max-width: calc(var(--_target) * 4);
  }
  .stepper input {
    text-align: center;
    font-weight: 600;
  }
  .areas legend {
    padding-top: var(--_space);
    padding-bottom: var(--_space);
  }
  .tick {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding-top: calc(var(--_space) * 0.5);
    padding-bottom: calc(var(--_space) * 0.5);
    border-top: 1px solid var(--_line);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    margin-inline-end: calc(var(--_space) * 1.5);
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--_present);
  }
  /*
   * Room for three lines beside a name that takes one, where a line is shorter than 17.5em. Not by a query: Chromium
   * now and then asks none anew when text grows in a form that is open.
   */
  .person legend {
    min-height: clamp(0px, (17.5em - 100cqi) * 99, 3.3em);
  }
  @container (max-width: 17.5em) {
    .block {
      contain-intrinsic-size: auto calc(var(--_room) * 1.57);
    }
  }
  @container (min-width: 640px) {
    .block {
      contain-intrinsic-size: auto calc(var(--_room) * 0.667);
    }
    .person legend {
      min-height: var(--_target);
    }
    .bar-actions button {
      min-width: 10em;
    }
    .bar .notice {
      grid-column: 1 / -1;
    }
    .clear {
      top: calc(50% - 24px);
      right: 25em;
    }
  }
  @media print {
    .tools,
    .help,
    .ways,
    .bar,
    .clear {
      display: none;
    }
    .block {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .choice input:checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .choice input:checked::before {
      forced-color-adjust: none;
      border-color: HighlightText;
    }
    .choice input:focus + span {
      outline-color: Highlight;
    }
  }
`;
