/** Styles of the ways out, of two records side by side, of what cannot be pressed now, and of small screens. */
export const waysStyles = `
  /* Locked, or on its way: soft letters cannot be read on the accent. */
  button[aria-disabled="true"] {
    background: var(--_surface);
  }
  @media (forced-colors: active) {
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
  .compare {
    margin-top: calc(var(--_space) * 1.5);
  }
  .compare li {
    padding: var(--_space) 0;
    border-top: 1px solid var(--_line);
  }
`;
