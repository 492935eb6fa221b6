import { parseRegister } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import type { Problem } from "../contract/problem.ts";
import { makeApi } from "../testing/api.ts";

const ADDRESS = "/clubs/club-01/register";

describe("a register", () => {
  test("is created, read, replaced by who has seen it", async () => {
    const api = await makeApi();
    const created = await api.send("PUT", ADDRESS, buildRegister());
    expect([created.status, created.headers.get("etag")]).toEqual([201, '"1"']);
    const read = await api.get(ADDRESS);
    expect(read.headers.get("etag")).toBe('"1"');
    expect(read.headers.get("cache-control")).toBe("no-store");
    expect(await read.json()).toEqual(buildRegister());
    const changed = buildRegister({ activities: [] });
    const replaced = await api.send("PUT", ADDRESS, changed, { "if-match": '"1"' });
    expect([replaced.status, replaced.headers.get("etag")]).toEqual([204, '"2"']);
    expect(await (await api.get(ADDRESS)).json()).toEqual(changed);
  });

  test.each([
    ["without saying which", {}, 428],
    ["that has changed since", { "if-match": '"7"' }, 412],
    ["whatever it is", { "if-match": "*" }, 204],
    ["one of several", { "if-match": '"9", "1"' }, 204],
    ["by a weak tag", { "if-match": 'W/"1"' }, 412],
  ])("replaced %s", async (_, headers, status) => {
    const api = await makeApi(buildRegister());
    const response = await api.send(
      "PUT",
      ADDRESS,
      buildRegister({ members: [], board: [] }),
      headers,
    );
    expect(response.status).toBe(status);
    const stored = await api.store.readRegister("club-01");
    expect(stored?.version).toBe(status === 204 ? 2 : 1);
  });

  test("that is gone is not made anew by who meant to replace it", async () => {
    const api = await makeApi();
    const response = await api.send("PUT", ADDRESS, buildRegister(), { "if-match": '"1"' });
    expect(response.status).toBe(412);
    expect(await response.json()).toMatchObject({ type: "urn:ishc:problem:nothing-to-replace" });
  });

  test("with more faults than an answer should hold names a thousand, and counts the rest", async () => {
    const api = await makeApi();
    const faults = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`x${i}`, i]));
    const response = await api.send("PUT", ADDRESS, { ...buildRegister(), ...faults });
    const problem = (await response.json()) as Problem;
    expect([problem.issues?.length, problem.issuesLeftOut]).toEqual([1000, 200]);
  });

  test("replaced by two at once is replaced by one", async () => {
    const api = await makeApi(buildRegister());
    const headers = { "if-match": '"1"' };
    const responses = await Promise.all([
      api.send("PUT", ADDRESS, buildRegister({ activities: [] }), headers),
      api.send("PUT", ADDRESS, buildRegister({ meetings: [] }), headers),
    ]);
    expect(responses.map(({ status }) => status).sort()).toEqual([204, 412]);
  });

  test.each(["vi", "en"] as const)(
    "with faults is refused with all of them in words (%s)",
    async (lang) => {
      const api = await makeApi();
      const faulty = { ...buildRegister(), club: { ...buildRegister().club, name: " " }, extra: 1 };
      const response = await api.send("PUT", ADDRESS, faulty, { "accept-language": lang });
      expect(response.status).toBe(422);
      expect(response.headers.get("content-language")).toBe(lang);
      const problem = (await response.json()) as Problem;
      const expected = parseRegister(faulty);
      expect(problem.issues?.map(({ message: _, ...issue }) => issue)).toEqual(
        expected.ok ? [] : expected.issues,
      );
      expect(problem.issues?.[0]?.message).toBe(
        lang === "vi" ? "Câu lạc bộ › Tên: Chưa điền." : "Club › Name: This is missing.",
      );
      expect(await api.store.readRegister("club-01")).toBeUndefined();
    },
  );

  test("of another club than the address says is refused", async () => {
    const api = await makeApi();
    const response = await api.send("PUT", "/clubs/club-02/register", buildRegister());
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).issues).toMatchObject([
      { code: "other-club", path: ["club", "id"], expected: "club-02", received: "club-01" },
    ]);
  });
});
