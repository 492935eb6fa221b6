import "./attendance-form/define.ts";
