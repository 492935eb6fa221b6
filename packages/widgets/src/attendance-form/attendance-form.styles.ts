import { css } from "../element/css.ts";

/** Styles of the attendance form. */
export const styles = css`
  .tools {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.5) 0;
  }
  .mark-rest {
    /* Two lines: what to do next, or more of whom it is about. */
    min-height: 3.62em;
    /* "1.000" is as wide as the smallest phone allows: a line more would move the roll. */
    padding: var(--_space) 4px;
    width: 100%;
    border-color: var(--_present);
    color: var(--_present);
  }
  .rest-done,
  .find-field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .rest-done {
    min-height: var(--_target);
  }
  label[for],
  .tally {
    font-weight: 600;
    line-height: 1.35;
  }
  /* In large print it goes below its label, rather than to show half a name. */
  #find {
    flex: 1 0 8ch;
    min-width: 0;
  }
  .find label {
    margin-inline-end: calc(var(--_space) * 1.5);
  }
  .block {
    /* Room for the outline of what has the focus, which would be cut off. */
    margin: 0 calc(var(--_space) * -1);
    padding: 0 var(--_space);
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_room);
  }
  /* Not drawn yet. */
  .block:empty {
    min-height: var(--_room);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) 0 var(--_space);
  }
  .person {
    padding: calc(var(--_space) * 1.5) 0;
    border-top: 1px solid var(--_line);
  }
  legend {
    width: 100%;
  }
  .person legend {
    float: left;
    padding: 0 min(6.5em, 40%) var(--_space) 0;
    line-height: 1.3;
  }
  .name {
    font-size: 1.08em;
  }
  .choices {
    clear: both;
  }
  /* Margins for a gap: flex boxes have none before Chrome 84. */
  .choices,
  .pair {
    display: flex;
  }
  .choices {
    flex-wrap: wrap;
    margin: calc(var(--_space) * -0.375);
  }
  .pair {
    flex: 1 1 auto;
  }
  .choice {
    --_fill: var(--_present);
    display: grid;
    flex: 1 1 auto;
    margin: calc(var(--_space) * 0.375);
    min-height: var(--_target);
    touch-action: manipulation;
  }
  .choice.absent {
    --_fill: var(--_absent);
  }
  .choice.excused {
    --_fill: var(--_excused);
  }
  .choice.represented {
    --_fill: var(--_represented);
  }
  /* One upon the other, the button on top, in the room of the words: boxes with a position or an
     opacity of their own cost a slow phone most of a tap. */
  .choice > * {
    grid-area: 1 / 1;
  }
  .choice input {
    order: 1;
    place-self: stretch;
    -webkit-appearance: none;
    appearance: none;
    outline: none;
    cursor: pointer;
  }
  .choice span {
    display: flex;
    align-items: center;
    justify-content: center;
    padding: 0 4px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.2;
    text-align: center;
    /* Seen when chosen: bold letters would need more room, and move the rows below. */
    -webkit-text-stroke: 0.5px transparent;
  }
  .choice input:checked + span {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
    -webkit-text-stroke-color: currentColor;
  }
  /* There before it is seen: nothing is laid out in a tap. */
  .choice input::before {
    visibility: hidden;
    content: "";
    display: block;
    margin: 4px 6px 0 auto;
    width: 5px;
    height: 9px;
    border: solid var(--_on-fill);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(40deg);
  }
  .choice input:checked::before {
    visibility: visible;
  }
  .choice input:focus + span {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
  .choice input:focus:not(:focus-visible) + span {
    outline: none;
  }
  .bar-actions {
    margin-top: var(--_space);
  }
  @container (min-width: 640px) {
    .person legend {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      width: calc(100% - 25em);
      min-height: var(--_target);
      padding-bottom: 0;
    }
    .choices {
      clear: none;
      justify-content: flex-end;
    }
    .pair {
      flex: 0 0 auto;
    }
    .pair:last-child > :last-child {
      margin-right: 0;
    }
    .choice {
      width: 5.6em;
    }
    .tools {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
    .bar {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 calc(var(--_space) * 3);
      align-items: center;
      padding-inline: max(var(--_space) * 1.5, (100% - 46em) / 2 + var(--_space) * 1.5);
    }
    .bar > * {
      max-width: none;
      margin: 0;
    }
  }
`;
