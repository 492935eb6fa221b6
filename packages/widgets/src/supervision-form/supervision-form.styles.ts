import { css } from "../element/css.ts";

/** Rows of actions. */
export const styles = css`
  .row {
    margin-top: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .row > legend {
    float: left;
    font-family: var(--_heading);
    font-size: 1.1em;
  }
  .row > .field {
    clear: both;
    margin-top: calc(var(--_space) * 2);
  }
  .row > .field:first-of-type {
    padding-top: calc(var(--_space) * 1.5);
  }
  .add,
  .remove {
    width: 100%;
    margin-top: calc(var(--_space) * 2.5);
  }
`;
