/**
 * What went wrong, by the system's error code, in words that say what to do.
 *
 * @satisfies {Record<string, (place: string) => string>}
 */
const words = {
  EROFS: (place) =>
    `${place} is on a read-only disk. Copy the project to a folder that can be written to, and start again there.`,
  EACCES: (place) =>
    `This user may not write to ${place}. Make the folder yours, or copy the project to one that is.`,
  EPERM: (place) =>
    `The system does not let this user write to ${place}. Copy the project to a folder of your own.`,
  ENOSPC: (place) => `The disk that holds ${place} is full. Free about 1 GB, and start again.`,
  EDQUOT: (place) =>
    `This user's share of the disk that holds ${place} is used up. Free about 1 GB, and start again.`,
};

const noNetwork =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;

/**
 * Says in plain words why the disk refused.
 *
 * @param {unknown} error what a file operation threw
 * @param {string} place folder it was about
 * @returns {string | undefined} nothing for an error that is not the disk's
 */
export function diskWords(error, place) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return Object.hasOwn(words, code)
    ? words[/** @type {keyof typeof words} */ (code)](place)
    : undefined;
}

/**
 * Says in plain words why npm could not install.
 *
 * @param {string} output everything npm printed
 * @param {string} place folder it installed into
 */
export function installWords(output, place) {
  const code = Object.keys(words).find((name) => output.includes(name));
  if (code !== undefined) return words[/** @type {keyof typeof words} */ (code)](place);
  if (noNetwork.test(output)) {
    return "npm could not reach its registry. The first start needs the network, once; later starts do not. Check the connection (and the proxy, if there is one) and start again.";
  }
  if (/npm ci.*can only install|EUSAGE/s.test(output)) {
    return "package.json and package-lock.json do not agree. Run npm install, which brings them together.";
  }
  return "npm could not install what this project needs. What it said is above.";
}
