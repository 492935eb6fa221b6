import fs from "node:fs";
import path from "node:path";

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 */

/**
 * Whether node_modules holds what the lockfile asks for.
 *
 * npm keeps its own record of what it installed, written last; comparing the
 * two needs no mark of ours, and believes an `npm install` done by hand.
 *
 * @param {string} root folder of the repository
 */
export function isInstalled(root) {
  const wanted = readLock(path.join(root, "package-lock.json"));
  const present = readLock(path.join(root, "node_modules/.package-lock.json"));
  return wanted !== undefined && present !== undefined && sameLock(wanted, present);
}

/**
 * Whether two lockfiles name the same packages; optional ones may be absent,
 * since npm leaves out those for other systems.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function sameLock(wanted, present) {
  return Object.entries(wanted)
    .filter(([name]) => name.includes("node_modules/"))
    .every(([name, locked]) => {
      const found = present[name];
      if (found === undefined) return locked.optional === true || locked.devOptional === true;
      return found.version === locked.version && found.integrity === locked.integrity;
    });
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return undefined; // absent or cut short: not installed
  }
}
