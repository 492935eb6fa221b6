import { css } from "./css.ts";

const light = css`
  --_paper: var(--ishc-paper, #fbf6ec);
  --_surface: var(--ishc-surface, #fffdf9);
  --_ink: var(--ishc-ink, #2a1f19);
  --_soft: var(--ishc-soft, #54473c);
  --_line: var(--ishc-line, #e2d6c3);
  --_edge: var(--ishc-edge, #857461);
  --_accent: var(--ishc-accent, #7d1f1a);
  --_on-accent: var(--ishc-on-accent, #fffaf2);
  --_present: var(--ishc-present, #1d5038);
  --_absent: var(--ishc-absent, #4d4039);
  --_excused: var(--ishc-excused, #684800);
  --_represented: var(--ishc-represented, #303f70);
  --_on-fill: var(--ishc-on-fill, #fffdf9);
  color-scheme: light;
`;

const dark = css`
  --_paper: var(--ishc-paper, #1c1613);
  --_surface: var(--ishc-surface, #28201b);
  --_ink: var(--ishc-ink, #f6eee2);
  --_soft: var(--ishc-soft, #d3c5b4);
  --_line: var(--ishc-line, #4b3f36);
  --_edge: var(--ishc-edge, #a69683);
  --_accent: var(--ishc-accent, #f3c3ae);
  --_on-accent: var(--ishc-on-accent, #350c09);
  --_present: var(--ishc-present, #aadfc1);
  --_absent: var(--ishc-absent, #ded2c6);
  --_excused: var(--ishc-excused, #f1d18c);
  --_represented: var(--ishc-represented, #c2cdf6);
  --_on-fill: var(--ishc-on-fill, #1c1613);
  color-scheme: dark;
`;

/**
 * The frame every element stands in: colours, sizes, and a wall against the
 * page's styles. Sizes are multiples of one text size. It comes from the
 * reader's own setting (`large` is 18 px where that is 16), never from the
 * root, which pages set to anything. The wall stands inside the host, where a page's
 * `* { all: unset }` does not reach; a page that hides the element still does.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    all: initial;
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    ${light}
    --_space: var(--ishc-space, 8px);
    --_radius: var(--ishc-radius, 10px);
    --_target: max(52px, 2.9em);
    --_heading: var(
      --ishc-heading-font,
      "Noto Serif",
      Cambria,
      serif
    );
    font-family: var(
      --ishc-font,
      system-ui,
      "Segoe UI",
      "Noto Sans",
      sans-serif
    );
    font-size: var(--ishc-text-size, large);
    line-height: 1.5;
    color: var(--_ink);
    background: var(--_paper);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
    container-type: inline-size;
  }
  @media (prefers-color-scheme: dark) {
    .frame {
      ${dark}
    }
  }
  :host([theme="light"]) .frame {
    ${light}
  }
  :host([theme="dark"]) .frame {
    ${dark}
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
`;
