import { css } from "../element/css.ts";

/** Fields, choices and the bar, as every form shows them. */
export const formStyles = css`
  .wrong {
    color: var(--_accent);
    font-weight: 600;
  }
  .frame > :not(.bar),
  .bar > * {
    max-width: 38em;
  }

  .fields {
    padding-top: var(--_space);
    padding-bottom: calc(var(--_space) * 4);
  }
  .field,
  .fields .notice {
    margin-top: calc(var(--_space) * 3.5);
  }
  h3 {
    margin-top: calc(var(--_space) * 5);
    padding-top: calc(var(--_space) * 2.5);
    border-top: 3px double var(--_accent);
  }
  .notice h3 {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .notice li + li {
    margin-top: var(--_space);
  }
  h3 + .soft {
    margin-top: var(--_space);
  }
  label[for],
  legend {
    display: block;
    width: 100%;
    font-weight: 600;
    line-height: 1.35;
  }
  .optional {
    color: var(--_soft);
    font-weight: 400;
  }
  .hint,
  .field > .wrong {
    margin-top: calc(var(--_space) * 0.5);
    line-height: 1.4;
  }
  .field > .wrong {
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 5px solid var(--_accent);
  }
  input[type="text"],
  textarea {
    display: block;
    min-width: 0;
    line-height: 1.35;
  }
  textarea {
    resize: vertical;
  }
  .field > input,
  .field > textarea,
  .rows {
    margin-top: var(--_space);
  }
  .number input {
    max-width: 9em;
  }
  .field [aria-invalid="true"] {
    border-color: var(--_accent);
    border-width: 3px;
  }

  /* Margins for a gap: flex boxes have none before Chrome 84. */
  .date-parts {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin: calc(var(--_space) * 0.5) calc(var(--_space) * -0.5) 0;
  }
  .date-parts > * {
    margin: calc(var(--_space) * 0.5);
  }
  .part {
    display: block;
    width: 3.3em;
  }
  .part.wide {
    width: 4.6em;
  }
  .date-parts button {
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .date-parts input {
    padding: calc(var(--_space) * 1.25) var(--_space);
    text-align: center;
  }

  .pick {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  .pick + .pick {
    margin-top: var(--_space);
  }
  .pick input {
    flex: none;
    margin-inline-end: calc(var(--_space) * 1.5);
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--_present);
  }
  .part span {
    display: block;
    margin-bottom: 2px;
  }
  .pick .soft {
    display: block;
    margin-top: calc(var(--_space) * 0.5);
  }
  .picks[aria-invalid="true"] .pick {
    border-color: var(--_accent);
  }

  .state {
    line-height: 1.35;
  }
  .state:not(:empty) + .bar-actions {
    margin-top: var(--_space);
  }
  @container (min-width: 640px) {
    .rows {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--_space);
    }
    .pick + .pick {
      margin-top: 0;
    }
    .bar-actions button {
      min-width: 10em;
    }
  }
`;
