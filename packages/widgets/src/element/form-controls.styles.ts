import { css } from "lit";

/** What only an element with something to fill in needs. */
export const formControls = css`
  input {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button[aria-disabled="true"] {
    border-color: var(--_line);
    color: var(--_soft);
    cursor: default;
  }
  .link,
  .wrong {
    color: var(--_accent);
    font-weight: 600;
  }
  .link {
    min-height: var(--_target);
    display: inline-flex;
    align-items: center;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .actions > * {
    margin-inline-end: calc(var(--_space) * 2);
  }
  .actions > button {
    margin-top: var(--_space);
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
