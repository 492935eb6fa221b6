import { inventedSheet } from "./invented-sheet.ts";

/** The forms that are measured side by side. */
export const forms = ["ishc-attendance-form", "SurveyJS", "plain HTML"] as const;

/** One of {@link forms}. */
export type Form = (typeof forms)[number];

/** How the page of each form is found. */
export const paths: Readonly<Record<Form, string>> = {
  "ishc-attendance-form": "/ours",
  SurveyJS: "/survey",
  "plain HTML": "/plain",
};

/** Our form as the embedding guide puts it on a page, with the sheet fetched ahead. */
export function ourPage(members: number): string {
  const sheet = `/sheet?members=${members}`;
  return page(
    `<link rel="preload" as="fetch" crossorigin href="${sheet}">
    <script type="module" src="/widgets/standalone/attendance-form.js"></script>
    <style>ishc-attendance-form { display: block; min-height: 100vh; }</style>`,
    `<ishc-attendance-form src="${sheet}" action="/attendance"></ishc-attendance-form>`,
  );
}

/** The same roster without style and script: what a browser needs to answer a tap, whoever wrote the form. */
export function plainPage(members: number): string {
  const choices = ["Có mặt", "Vắng", "Có phép", "Nhờ thay"];
  const people = inventedSheet(members).members.map(({ id, name }) => {
    const labels = choices.map(
      (choice, i) => `<label><input type="radio" name="${id}" value="${i}"> ${choice}</label>`,
    );
    return `<fieldset><legend>${name}</legend>${labels.join(" ")}</fieldset>`;
  });
  return page("", people.join(""));
}

/** The same roster in SurveyJS: a matrix, the quickest of its questions for many people. */
export function surveyPage(members: number): string {
  const people = inventedSheet(members).members;
  const survey = {
    locale: "vi",
    title: "CLB Thôn Minh Họa",
    elements: [
      {
        type: "matrix",
        name: "attendance",
        title: "Điểm danh",
        columns: [
          { value: "present", text: "Có mặt" },
          { value: "absent", text: "Vắng" },
          { value: "excused", text: "Vắng có phép" },
          { value: "represented", text: "Người nhà đi thay" },
        ],
        rows: people.map(({ id, name }) => ({ value: id, text: name })),
      },
    ],
  };
  return page(
    `<link rel="stylesheet" href="/survey-core/survey-core.min.css">
    <script defer src="/survey-core/survey.core.min.js"></script>
    <script defer src="/survey-core/i18n/vietnamese.min.js"></script>
    <script defer src="/survey-js-ui/survey-js-ui.min.js"></script>
    <script type="module">
      const model = new Survey.Model(${JSON.stringify(survey)});
      model.render(document.querySelector("#survey"));
    </script>`,
    `<div id="survey"></div>`,
  );
}

function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Điểm danh</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>Điểm danh</h1>
    ${body}
    <p>Hội Người cao tuổi xã Minh Họa</p>
  </body>
</html>`;
}
