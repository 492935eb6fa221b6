import { css } from "../../element/css-text.ts";
import { summaryStyles } from "../../element/summary-styles.ts";

/** Styles of notices, of the ways out, of two records side by side, of what cannot be pressed now, and of small screens. */
export const waysStyles = css`
  ${summaryStyles}
  .masthead .notice,
  .notices .notice {
    margin-top: calc(var(--_space) * 2);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    font-weight: 600;
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
  .notices > button,
  .notices li button,
  .notices li details {
    margin-top: var(--_space);
  }
  .notices li + li {
    margin-top: calc(var(--_space) * 1.5);
  }
  /* Locked, or on its way: soft letters cannot be read on the accent. */
  button[aria-disabled="true"] {
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: Highlight;
      color: HighlightText;
    }
    button[aria-disabled="true"] {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
    }
  }
  /* A low screen, or very large print: the bar would take half of it. */
  @media (max-height: 460px) {
    .bar {
      position: static;
    }
  }
  @container (max-width: 14em) {
    .bar {
      position: static;
    }
  }
  .ways textarea {
    display: block;
    width: 100%;
    font: inherit;
  }
  .ways p {
    margin-top: var(--_space);
  }
  details > button {
    margin: var(--_space) 0;
  }
  .compare {
    margin-top: calc(var(--_space) * 1.5);
  }
  .compare li {
    padding: var(--_space) 0;
    border-top: 1px solid var(--_line);
  }
`;
