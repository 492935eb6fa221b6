import "./attendance-form/define.ts";
import "./club-scorecard/define.ts";
