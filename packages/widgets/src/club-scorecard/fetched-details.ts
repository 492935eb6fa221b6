import { RetriedPart } from "../element/retried-part.ts";

/** What stands below the eight areas, once its file is here. */
export const fetchedDetails = new RetriedPart((_again) => import("./details.ts"));
