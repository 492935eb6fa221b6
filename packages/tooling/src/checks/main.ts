// Loaded late, so that a broken installation also ends with the line others read.
try {
  const { runAll } = await import("./run-all.ts");
  process.exitCode = await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
