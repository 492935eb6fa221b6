import { join } from "node:path";
import { type Machine, namedIn, onPath } from "./machine.ts";

/**
 * Finds Firefox: the one `FIREFOX_PATH` names, else an installed one.
 *
 * @returns path of the program
 */
export function findFirefox(machine: Machine): string | undefined {
  return (
    namedIn(machine, "FIREFOX_PATH") ??
    onPath(machine, ["firefox", "firefox-esr"]) ??
    usualPlaces(machine).find((place) => machine.exists(place))
  );
}

function usualPlaces(machine: Machine): string[] {
  if (machine.platform === "darwin") {
    return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  }
  if (machine.platform !== "win32") return [];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)"]
    .map((variable) => machine.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Mozilla Firefox/firefox.exe"));
}
