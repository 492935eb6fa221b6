import "./activity-form/define.ts";
import "./attendance-form/define.ts";
import "./club-scorecard/define.ts";
import "./member-form/define.ts";
import "./supervision-form/define.ts";
