import { describe, expect, test } from "vitest";
import { buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";

const LISTED = "https://xa.example.vn";
const ADDRESS = "/clubs/club-01/attendance";

const site = () => makeApi(registerWithMeetings(), { allowedOrigins: [LISTED] });

describe("a page of a listed site", () => {
  test("asks beforehand and is told what it may", async () => {
    const api = await site();
    const response = await api.ask(ADDRESS, {
      method: "OPTIONS",
      headers: { origin: LISTED, "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(LISTED);
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect(response.headers.get("vary")).toContain("origin");
  });

  test("reads a sheet, sends, and reads why it was refused", async () => {
    const api = await site();
    const headers = { origin: LISTED, "sec-fetch-site": "cross-site" };
    const shared = (response: Response) => response.headers.get("access-control-allow-origin");
    const sheet = await api.get("/clubs/club-01/sheet", headers);
    expect([sheet.status, shared(sheet)]).toEqual([200, LISTED]);
    const sent = await api.send("POST", ADDRESS, buildSubmission(), headers);
    expect([sent.status, shared(sent)]).toEqual([201, LISTED]);
    const refused = await api.send("POST", ADDRESS, {}, headers);
    expect([refused.status, shared(refused)]).toEqual([422, LISTED]);
    expect(refused.headers.get("vary")).toBe("accept-language, origin");
  });
});

describe("a page of any other site", () => {
  test.each([
    ["another site", "https://evil.example"],
    ["another scheme", "http://xa.example.vn"],
    ["another port", "https://xa.example.vn:8443"],
    ["a site below the listed one", "https://a.xa.example.vn"],
    ["a name that begins like it", "https://xa.example.vn.evil.example"],
    ["no site at all", "null"],
  ])("%s is shared nothing and sends nothing", async (_, origin) => {
    const api = await site();
    const headers = { origin, "sec-fetch-site": "cross-site" };
    const sheet = await api.get("/clubs/club-01/sheet", headers);
    expect(sheet.headers.get("access-control-allow-origin")).toBeNull();
    expect(sheet.headers.get("vary")).toContain("origin");
    const asked = await api.ask(ADDRESS, { method: "OPTIONS", headers });
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    const sent = await api.send("POST", ADDRESS, buildSubmission(), headers);
    expect(sent.status).toBe(403);
    expect(await api.store.readDeliveries("club-01")).toEqual([]);
  });

  test("reads public figures all the same", async () => {
    const api = await makeApi(registerWithMeetings(), {
      allowedOrigins: [LISTED],
      access: () => false,
    });
    const response = await api.get("/clubs/club-01/scorecard", { origin: "https://evil.example" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

test.each(["*", "xa.example.vn", "https://xa.example.vn/", "https://xa.example.vn/x", "null", ""])(
  "%j is no origin to list",
  async (origin) => {
    await expect(makeApi(undefined, { allowedOrigins: [origin] })).rejects.toThrow(
      /^Expected an origin such as/,
    );
  },
);
