import { css } from "./css.ts";

/** What only an element with something to fill in needs. */
export const formControls = css`
  .frame {
    padding: calc(var(--_space) * 1.5);
    padding-bottom: 0;
  }
  .frame > *,
  .bar > * {
    max-width: 46em;
    margin-left: auto;
    margin-right: auto;
  }
  input[type="text"],
  textarea {
    width: 100%;
    min-height: var(--_target);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    max-width: none;
    margin: 0 calc(var(--_space) * -1.5);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5) calc(var(--_space) * 1.5);
    border-top: 1px solid var(--_edge);
    background: var(--_surface);
    box-shadow: 0 -6px 18px rgb(42 31 25 / 10%);
  }
  .bar-actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 1.25);
  }
  .bar-actions button {
    padding: var(--_space);
  }
  .what {
    display: block;
    font-weight: 400;
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
  .done {
    color: var(--_present);
    font-weight: 600;
  }
`;
