import { defineElement } from "../element/define-element.ts";
import { IshcClubScorecard } from "./club-scorecard.ts";

defineElement("ishc-club-scorecard", IshcClubScorecard);

export { IshcClubScorecard };
