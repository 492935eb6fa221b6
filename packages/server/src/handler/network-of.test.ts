import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkOf } from "./network-of.ts";

describe("an address counts as", () => {
  test.each([
    ["itself", "192.0.2.1", "192.0.2.1"],
    ["itself, whatever the port", "192.0.2.1:50123", "192.0.2.1"],
    ["itself, with blanks around it", " 192.0.2.1 ", "192.0.2.1"],
    ["IPv4 where a socket of IPv6 saw it", "::ffff:192.0.2.1", "192.0.2.1"],
    ["the same in capitals", "::FFFF:192.0.2.1", "192.0.2.1"],
    ["the same in hexadecimal", "::ffff:c000:201", "192.0.2.1"],
    ["the same written out", "0:0:0:0:0:ffff:c000:0201", "192.0.2.1"],
    ["IPv4 that came through a translator", "64:ff9b::192.0.2.1", "192.0.2.1"],
    ["its first half", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["its first half, in small letters", "2001:DB8:1:2::1", "2001:db8:1:2"],
    ["its first half, without leading zeros", "2001:0db8:0001:0002::1", "2001:db8:1:2"],
    ["its first half, of zeros that were left out", "2001:db8::1", "2001:db8:0:0"],
    ["its first half, of zeros that were not", "2001:db8:0:0:1::", "2001:db8:0:0"],
    ["its first half, of zeros in the middle", "2001::2:0:0:0:1", "2001:0:0:2"],
    ["its first half, with brackets and a port", "[2001:db8:1:2::1]:443", "2001:db8:1:2"],
    ["its first half, with the name of a line", "fe80::1%eth0", "fe80:0:0:0"],
    ["this machine", "::1", "0:0:0:0"],
    ["what it says where it is no address", "unix:/run/x", "unix:/run/x"],
    ["what it says where it is nothing", "", ""],
  ])("%s: %s", (_, address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test("the same in every spelling, and with every second half", () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const half = fc.tuple(group, group, group, group);
    const spelt = (groups: readonly number[], width: number) =>
      groups.map((each) => each.toString(16).padStart(width, "0")).join(":");
    fc.assert(
      fc.property(half, half, half, ([first, ...more], one, other) => {
        const start = [first | 0x2000, ...more]; // Not what stands for IPv4.
        const canonical = new URL(`http://[${spelt([...start, ...one], 1)}]`).hostname;
        const network = networkOf(spelt([...start, ...other], 4).toUpperCase());
        expect(networkOf(canonical)).toBe(network);
        expect(network).toBe(spelt(start, 1));
      }),
      { seed: 1336 },
    );
  });
});
