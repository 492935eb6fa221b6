import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserSession } from "./engine.ts";
import { installedEngines } from "./installed.ts";
import { openEngine } from "./open-engine.ts";

const page = `<!doctype html><meta charset="utf-8"><title>Câu lạc bộ</title>
<div id="host"></div>
<script>
  const root = document.querySelector("#host").attachShadow({ mode: "open" });
  root.innerHTML = '<input aria-label="Tên"><button>Ghi</button><output></output>';
  root.querySelector("button").onclick = (event) => {
    root.querySelector("output").textContent = root.querySelector("input").value + event.isTrusted;
  };
</script>`;

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => server.close());

const shown = () => document.querySelector("#host")?.shadowRoot?.querySelector("output")?.value;

describe.each(installedEngines())("a session in %s", (engine) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openEngine(engine);
    await session.setViewport(800, 600);
    await session.goto(url);
  }, 60_000);

  afterAll(() => session.close());

  test("clicks into a shadow root, types Vietnamese and presses keys as a person would", async () => {
    await session.click("#host >>> input");
    await session.type("Nguyễn Văn Đức");
    await session.press("Tab");
    await session.press("Enter");
    expect(await session.evaluate(shown)).toBe("Nguyễn Văn Đứctrue");
  });

  test("clicks a button with the mouse", async () => {
    await session.click("#host >>> button");
    expect(await session.evaluate(shown)).toMatch(/true$/);
  });

  test("sends arguments and waits for promises", async () => {
    const sum = await session.evaluate(async (a: number, b: number) => a + b, 40, 2);
    expect(sum).toBe(42);
    expect(await session.evaluate("document.title")).toBe("Câu lạc bộ");
  });

  test("fails where a page function throws", async () => {
    const broken = () => {
      throw new Error("broken on purpose");
    };
    await expect(session.evaluate(broken)).rejects.toThrow("broken on purpose");
  });

  test("says what is wrong with a selector", async () => {
    await expect(session.click("#host >>> .absent")).rejects.toThrow('Nothing matches ".absent"');
  });

  test("has the size asked for", async () => {
    expect(await session.evaluate("innerWidth")).toBe(800);
    expect(await session.evaluate("innerHeight")).toBe(600);
  });

  test("lists addresses asked for and errors logged", async () => {
    await session.evaluate("console.error('logged on purpose')");
    expect(await session.requests()).toContain(url);
    await expect.poll(() => session.consoleErrors()).toContain("logged on purpose");
  });
});
