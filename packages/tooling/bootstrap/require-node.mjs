// First import of every command, and written so that an old Node can read it:
// it must be able to say that it is too old.
const [major = 0] = process.versions.node.split(".").map(Number);

if (major < 20) {
  console.error(
    `This needs Node.js 20 or newer, and here is ${process.versions.node}. Install a current one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
