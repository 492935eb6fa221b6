import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeApi, registerWithMeetings } from "../testing/api.ts";
import { limiter } from "./limit-requests.ts";
import type { HandlerOptions } from "./options.ts";
import { TokenBuckets } from "./rate-limit.ts";

const SECOND = 1000;

describe("a bucket", () => {
  test("lets a burst through, then one for each that flows in", () => {
    const buckets = new TokenBuckets({ perMinute: 30, burst: 2 }, 10);
    const at = (ms: number) => buckets.take("a", ms);
    expect([at(0), at(0)]).toEqual([{ ok: true }, { ok: true }]);
    expect(at(0)).toEqual({ ok: false, waitSeconds: 2 });
    expect(at(1.5 * SECOND)).toEqual({ ok: false, waitSeconds: 1 });
    expect(at(2 * SECOND)).toEqual({ ok: true });
    expect(at(2 * SECOND).ok).toBe(false);
  });

  test("holds no more than a burst, however long nobody asked", () => {
    const buckets = new TokenBuckets({ perMinute: 60, burst: 3 }, 10);
    buckets.take("a", 0);
    const taken = Array.from({ length: 4 }, () => buckets.take("a", 9e9).ok);
    expect(taken).toEqual([true, true, true, false]);
  });

  test("is each asker's own, and survives a clock that is put back", () => {
    const buckets = new TokenBuckets({ perMinute: 60, burst: 1 }, 10);
    expect(buckets.take("a", 5 * SECOND).ok).toBe(true);
    expect(buckets.take("b", 5 * SECOND).ok).toBe(true);
    expect(buckets.take("a", 0)).toEqual({ ok: false, waitSeconds: 1 });
    expect(buckets.take("a", SECOND).ok).toBe(true);
  });

  test("is forgotten where there are too many, the longest unused first", () => {
    const buckets = new TokenBuckets({ perMinute: 1, burst: 1 }, 2);
    for (const key of ["a", "b", "a", "c"]) buckets.take(key, 0);
    expect(buckets.size).toBe(2);
    expect(buckets.take("a", 0).ok).toBe(false);
    expect(buckets.take("b", 0).ok).toBe(true);
  });

  test("never lets through more than the burst and what flowed in", () => {
    const waits = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 });
    fc.assert(
      fc.property(waits, fc.integer({ min: 1, max: 9 }), (steps, burst) => {
        const buckets = new TokenBuckets({ perMinute: 60, burst }, 1);
        let now = 0;
        let through = 0;
        for (const step of steps) {
          now += step;
          if (buckets.take("a", now).ok) through += 1;
        }
        expect(through).toBeLessThanOrEqual(burst + now / SECOND);
      }),
      { seed: 1336 },
    );
  });

  test.each([
    [{ perMinute: 0, burst: 1 }, 1],
    [{ perMinute: 1, burst: 0 }, 1],
    [{ perMinute: 1, burst: 1 }, 0],
    [{ perMinute: Number.NaN, burst: 1 }, 1],
  ])("of %j for %i is none", (pace, keys) => {
    expect(() => new TokenBuckets(pace, keys)).toThrow(/^Expected a pace above 0/);
  });
});

describe("a limit of requests", () => {
  const limited = (rateLimit: Parameters<typeof makeApi>[1]) =>
    makeApi(registerWithMeetings(), rateLimit);
  const pace = { perMinute: 60, burst: 2 };

  test("answers 429 and when to come again, and has done nothing", async () => {
    const api = await limited({
      rateLimit: { address: pace, addressOf: (request) => request.headers.get("x-real-ip") ?? "" },
    });
    const ask = (ip: string) => api.get("/clubs/club-01/scorecard", { "x-real-ip": ip });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await ask("10.0.0.1")).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await ask("10.0.0.1");
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({ type: "urn:ishc:problem:too-many", status: 429 });
    expect((await ask("10.0.0.2")).status).toBe(200);
  });

  test("counts a network of IPv6 as one asker", async () => {
    const api = await limited({
      rateLimit: { address: pace, addressOf: (request) => request.headers.get("x-real-ip") ?? "" },
    });
    const statuses = [];
    for (const ip of ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:3:4:5:6"]) {
      statuses.push((await api.get("/health", { "x-real-ip": ip })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await api.get("/health", { "x-real-ip": "2001:db8:1:3::1" })).status).toBe(200);
  });

  test("counts each token, and a guess of one against its address", async () => {
    const api = await limited({
      rateLimit: {
        token: pace,
        address: { perMinute: 60, burst: 4 },
        addressOf: () => "10.0.0.1",
      },
    });
    const ask = async (token: string) =>
      (await api.get("/health", { authorization: `Bearer ${token}` })).status;
    expect([await ask("a"), await ask("a"), await ask("a"), await ask("b")]).toEqual([
      200, 200, 429, 200,
    ]);
    expect(await ask("c")).toBe(429);
  });

  test("is none where it is switched off, and for who brings neither token nor address", async () => {
    const off = await limited({ rateLimit: false });
    const anonymous = await limited({ rateLimit: { token: pace } });
    for (let i = 0; i < 9; i += 1) {
      expect((await off.get("/health", { authorization: "Bearer a" })).status).toBe(200);
      expect((await anonymous.get("/health")).status).toBe(200);
    }
  });
});

describe("unless somebody says otherwise", () => {
  const addressOf = () => "10.0.0.1";

  test.each<[string, Partial<HandlerOptions>, Record<string, string>, number, number]>([
    ["a token", {}, { authorization: "Bearer a" }, 60, 20],
    ["an address", { rateLimit: { addressOf } }, {}, 300, 100],
  ])("%s may ask so often at once, and so often in ten seconds", async (...each) => {
    const [, options, headers, atOnce, inTenSeconds] = each;
    let now = new Date("2024-05-25T07:05:00Z");
    const api = await makeApi(undefined, { ...options, now: () => now });
    /** How many are answered before one is told to wait; more than are allowed are not tried. */
    const answered = async () => {
      for (let count = 0; count <= atOnce; count += 1) {
        const { status } = await api.get("/health", headers);
        if (status === 429) return count;
      }
      return "more than allowed";
    };
    expect(await answered()).toBe(atOnce);
    now = new Date(now.getTime() + 10 * SECOND);
    expect(await answered()).toBe(inTenSeconds);
  });

  test("ten thousand are remembered, and whoever asked longest ago is forgotten for one more", async () => {
    let address = "";
    const pace = { perMinute: 1, burst: 1 };
    const limit = limiter({ address: pace, addressOf: () => address });
    const request = new Request("http://localhost/");
    const isTaken = async (n: number) => {
      address = `10.0.${n >> 8}.${n & 255}`;
      return (await limit(request, 0)).ok;
    };
    for (let n = 0; n < 10_000; n += 1) await isTaken(n);
    expect(await isTaken(0)).toBe(false); // And so asked last.
    expect(await isTaken(10_000)).toBe(true);
    expect([await isTaken(0), await isTaken(1)]).toEqual([false, true]);
  });
});

test("whoever has many people forgotten is told to wait, and keeps nobody else waiting", async () => {
  let now = new Date("2024-05-25T07:05:00Z");
  const access = (request: Request) => ({ by: request.headers.get("x-who") ?? "" });
  const api = await makeApi(registerWithMeetings(), { access, now: () => now });
  const order = async (who: string, what = "forget") => {
    const path = `/clubs/club-01/members/m99/${what}`;
    const answer = await api.send("POST", path, {}, { "x-who": who });
    return [answer.status, answer.headers.get("retry-after")];
  };
  for (let i = 0; i < 5; i += 1) {
    expect(await order("a")).toEqual([422, null]);
    expect(await order("a", "withdraw-consent")).toEqual([422, null]);
  }
  expect(await order("a")).toEqual([429, "10"]);
  expect(await order("a", "withdraw-consent")).toEqual([429, "10"]);
  expect(await order("b")).toEqual([422, null]);
  now = new Date(now.getTime() + 10 * SECOND);
  expect(await order("a")).toEqual([422, null]);
  const off = await makeApi(registerWithMeetings(), { access, rateLimit: false });
  for (let i = 0; i < 12; i += 1) {
    const answer = await off.send("POST", "/clubs/club-01/members/m99/forget", {});
    expect(answer.status).toBe(422);
  }
});
