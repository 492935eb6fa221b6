import { serve } from "@hono/node-server";
import { createHandler } from "@ishc/server";
import { association, databasePlace } from "./association.ts";
import { plainNode } from "./plain-node.ts";
import { withExpress } from "./with-express.ts";
import { withHono } from "./with-hono.ts";

const [kind = "node", place = databasePlace(process.env)] = process.argv.slice(2);
const port = Number(process.env["PORT"] ?? 4173);
const options = await association(place);
if (kind === "hono") serve({ fetch: withHono(createHandler(options)).fetch, port });
else if (kind === "express") withExpress(options).listen(port);
else plainNode(options).listen(port);
console.log(`http://localhost:${port}/api/health`);
