import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Long enough for a line that nobody used for a while not to be closed just when it is used again. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Listens on a free port of this machine and tells the program that started this one; then,
 * whenever that asks, how much time of a processor this one has taken.
 */
export function announcePort(server: Server): void {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.on("disconnect", () => process.exit());
}
