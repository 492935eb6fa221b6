import { css } from "./css-text.ts";

/** What is folded up, in every part that an element fetches later: nothing is before that. */
export const summaryStyles = css`
  summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    flex: none;
    margin-inline-end: calc(var(--_space) * 1.5);
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
`;
