import { html, LitElement, type TemplateResult } from "lit";
import { afterEach, expect, test } from "vitest";
import { clearPage, mount } from "../testing/harness.ts";
import type { Paper } from "./paper.ts";
import { keepOnPaper } from "./paper-in-place.ts";

class TestElement extends LitElement {
  protected override render(): TemplateResult {
    return html`<div class="frame">Màn hình</div>`;
  }
}
customElements.define("test-paper-in-place", TestElement);

afterEach(clearPage);

const paper = (title: string): Paper => ({
  language: "vi",
  club: "CLB",
  title,
  parts: [],
  signers: [],
  sign: "",
  page: "Trang",
});

const sheets = ({ shadowRoot }: LitElement) =>
  [...(shadowRoot?.querySelectorAll(".paper") ?? [])].map(
    (place) => place.shadowRoot?.querySelector("h1")?.textContent,
  );

const print = () => dispatchEvent(new Event("beforeprint"));

test("the sheet is made when the page is printed, as the element is by then", async () => {
  const element = await mount(new TestElement());
  keepOnPaper(element, () => paper("Trước"));
  keepOnPaper(element, () => paper("Sau"));
  expect(sheets(element)).toEqual([]);
  print();
  expect(sheets(element)).toEqual(["Sau"]);
  print();
  expect(sheets(element)).toEqual(["Sau"]);
});

test("on the screen the sheet takes no room, and the element stays", async () => {
  const element = await mount(new TestElement());
  const height = element.offsetHeight;
  keepOnPaper(element, () => paper("Phiếu"));
  print();
  expect(element.offsetHeight).toBe(height);
  const place = element.shadowRoot?.querySelector<HTMLElement>(".paper");
  expect(place?.getClientRects()).toHaveLength(0);
  element.requestUpdate();
  await element.updateComplete;
  expect(sheets(element)).toEqual(["Phiếu"]);
});

test("where there is nothing to print, what stands on the screen is printed", async () => {
  const element = await mount(new TestElement());
  let made: Paper | undefined = paper("Phiếu");
  keepOnPaper(element, () => made);
  print();
  made = undefined;
  print();
  expect(sheets(element)).toEqual([]);
});

test("an element that left the page hears nothing more, and hears again when it comes back", async () => {
  const element = await mount(new TestElement());
  let asked = 0;
  keepOnPaper(element, () => {
    asked += 1;
    return undefined;
  });
  element.remove();
  print();
  expect(asked).toBe(0);
  document.body.append(element);
  print();
  expect(asked).toBe(1);
});
