import { serve } from "@hono/node-server";
import { association, databasePlace } from "./association.ts";
import { plainNode } from "./plain-node.ts";
import { withExpress } from "./with-express.ts";
import { withHono } from "./with-hono.ts";

const [kind = "node", place = databasePlace(process.env)] = process.argv.slice(2);
const port = Number(process.env["PORT"] ?? 4173);
const handler = await association(place);
if (kind === "hono") serve({ fetch: withHono(handler).fetch, port });
else if (kind === "express") withExpress(handler).listen(port);
else plainNode(handler).listen(port);
console.log(`http://localhost:${port}/api/health`);
