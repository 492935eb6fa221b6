/** Styles of the ways out, and of two records side by side. */
export const waysStyles = `
  .ways textarea {
    display: block;
    width: 100%;
    font: inherit;
  }
  .ways p {
    margin-top: var(--_space);
  }
  .compare li {
    padding: var(--_space) 0;
    border-top: 1px solid var(--_line);
  }
`;
