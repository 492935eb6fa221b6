/** Styles of the ways out, of two records side by side, and of what cannot be pressed now. */
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
