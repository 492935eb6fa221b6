import { startSite } from "./start-site.ts";

const stopped = await startSite(process.env);
process.exitCode = stopped;
