import type { LitElement } from "lit";
import { putOn } from "../../element/put-on.ts";
import { detailsStyles } from "./details-styles.ts";
import { PrintFolds } from "./print-folds.ts";

const dressed = new WeakSet<LitElement>();

/** Gives a scorecard, once, the styles of its details, and opens their folds while it is printed. */
export function dress(host: LitElement): void {
  if (dressed.has(host)) return;
  dressed.add(host);
  const root = host.renderRoot as ShadowRoot;
  putOn(root, detailsStyles);
  new PrintFolds(host, () => root.querySelectorAll<HTMLDetailsElement>(".fold"));
}
