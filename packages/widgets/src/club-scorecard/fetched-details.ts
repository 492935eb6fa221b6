import { RetriedPart } from "../element/retried-part.ts";

/** What stands below the eight areas, once its file is here. In a module of its own, as the build asks of a part that is asked for again. */
export const fetchedDetails = new RetriedPart((_again) => import("./details.ts"));
