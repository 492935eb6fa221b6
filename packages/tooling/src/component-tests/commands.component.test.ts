import { expect, test } from "vitest";
import { commands, page } from "vitest/browser";

test("keys pressed by command reach the page as a person's do", async () => {
  document.body.innerHTML = "<input aria-label='Tên'><button>Ghi</button>";
  const clicks: boolean[] = [];
  document.querySelector("button")?.addEventListener("click", (event) => {
    clicks.push(event.isTrusted);
  });
  document.querySelector("input")?.focus();

  await commands.pressKeys('"Nguyễn Đức" Tab Enter Space Shift+Tab');

  expect(document.querySelector("input")?.value).toBe("Nguyễn Đức");
  expect(clicks).toEqual([true, true]);
  expect(document.activeElement).toBe(document.querySelector("input"));
});

test("the page takes the size of a phone", async () => {
  await page.viewport(360, 740);
  expect([innerWidth, innerHeight]).toEqual([360, 740]);
});
