import { css } from "./css.ts";

/** Headings, buttons and notices as every element shows them. */
export const controls = css`
  h2,
  h3,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul {
    list-style: none;
  }
  h2,
  h3 {
    font-family: var(--_heading);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.6em;
  }
  h3 {
    font-size: 1.22em;
  }
  .soft {
    color: var(--_soft);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    min-height: var(--_target);
    cursor: pointer;
    touch-action: manipulation;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: var(--_space) calc(var(--_space) * 2.25);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  :focus {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .notice {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice > * + * {
    margin-top: var(--_space);
  }
  /* What comes is at least as tall: nothing below moves into sight and out again. */
  .waiting {
    min-height: 100vh;
  }
  .masthead {
    padding-bottom: calc(var(--_space) * 1.5);
    border-bottom: 3px double var(--_accent);
  }
  .masthead h2 {
    margin-top: 2px;
    margin-bottom: 2px;
    font-size: 1.42em;
  }
  .kicker {
    color: var(--_accent);
  }
  .kicker,
  .day {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    :focus {
      outline-color: Highlight;
    }
  }
`;
