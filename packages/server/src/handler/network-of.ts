/**
 * What an address counts as where requests are limited: an address of IPv4 as itself, however it is written;
 * one of IPv6 as its first half, since one household has 2^64 of them.
 *
 * @param address - as a socket or a proxy gives it, with a port or without
 * @returns one text for all of one network; what is no address is itself
 */
export function networkOf(address: string): string {
  const host = withoutPort(address.trim());
  if (!host.includes(":")) return host;
  const groups = groupsOf(host);
  if (!groups) return host;
  const isIpv4 = IPV4_WITHIN.includes(groups.slice(0, 6).join(":"));
  return isIpv4 ? ipv4Of(groups) : groups.slice(0, 4).join(":");
}

/** IPv4 as a socket of IPv6 sees it (RFC 4291), and through a translator (RFC 6052). */
const IPV4_WITHIN = ["0:0:0:0:0:ffff", "64:ff9b:0:0:0:0"];

function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1];
  return bracketed ?? address.replace(/^([\d.]+):\d+$/, "$1");
}

/** The eight groups without leading zeros; undefined for what is no address of IPv6. */
function groupsOf(host: string): string[] | undefined {
  const [bare = ""] = host.split("%"); // Behind it a machine names its own line.
  const url = `http://[${bare}]`;
  if (!URL.canParse(url)) return undefined;
  const [head = "", tail] = new URL(url).hostname.slice(1, -1).split("::");
  const [before, behind] = [parted(head), parted(tail)];
  return [...before, ...Array<string>(8 - before.length - behind.length).fill("0"), ...behind];
}

function parted(groups: string | undefined): string[] {
  return groups ? groups.split(":") : [];
}

function ipv4Of(groups: readonly string[]): string {
  const numbers = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return numbers.flatMap((number) => [number >> 8, number & 255]).join(".");
}
