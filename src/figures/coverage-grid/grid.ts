import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { group, line, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";

interface Field {
  readonly id: string;
  /** Whether there is a US export rule of the kind that is graded. */
  readonly ruled: boolean;
}

/** The fields in the order of the data. */
export function fields(rows: Rows): Field[] {
  const all = (rows["control-coverage"] ?? []).filter(
    (row): row is TableRow => "cells" in row && row.role === "checked",
  );
  return all.map(({ id, cells }) => ({ id, ruled: String(cells.rule).startsWith("Yes") }));
}

/** Four fields; in each what the briefing graded and, once checked, whether there is a rule at all and what was found. */
export function drawGrid(rows: Rows, words: Words, checked: boolean, frame: Frame): Mark[] {
  return frame.name === "wide" ? wide(fields(rows), words, checked) : narrow(fields(rows), words, checked);
}

const columns = { field: 12, rule: 142, graded: 270, found: 404 } as const;

function wide(list: readonly Field[], words: Words, checked: boolean): Mark[] {
  const heads = (["field", "rule", "graded", "found"] as const).filter(
    (name) => checked || name === "field" || name === "graded",
  );
  return [
    ...heads.map((name) =>
      text(`head:${name}`, columns[name], 18, label(words, `column-${name}`), { classes: "quiet" }),
    ),
    ...list.flatMap((field, index) => {
      const y = 34 + index * 100;
      return [
        line(`rule:${field.id}`, 0, y, 600, y, { classes: "line-rule" }),
        rowMark(
          field.id,
          [
            text("field", columns.field, y + 28, label(words, field.id), { classes: "head" }),
            ...cellText("graded", columns.graded, y + 28, label(words, `${field.id}-graded`), 124, "strong"),
            ...(checked ? ruleCell(field, words, y) : []),
            ...(checked ? cellText("found", columns.found, y + 28, label(words, `${field.id}-found`), 190) : []),
          ],
          checked,
        ),
      ];
    }),
  ];
}

/** A field without a rule gets an empty frame: there is nothing to get around. */
function ruleCell({ id, ruled }: Field, words: Words, y: number): Mark[] {
  return [
    ...(ruled ? [] : [rect("none", columns.rule - 8, y + 12, 112, 46, { classes: "line-mute plausible" })]),
    ...cellText("rule", columns.rule, y + 28, label(words, `${id}-rule`), 100, ruled ? "us-text strong" : undefined),
  ];
}

function narrow(list: readonly Field[], words: Words, checked: boolean): Mark[] {
  return list.flatMap((field, index) => {
    const y = index * 60;
    return [
      ...(index === 0 ? [] : [line(`rule:${field.id}`, 0, y, 280, y, { classes: "line-rule" })]),
      rowMark(
        field.id,
        [
          text("field", 12, y + 16, label(words, field.id), { classes: "strong" }),
          text("graded", 268, y + 16, label(words, `${field.id}-graded`), { anchor: "end" }),
          ...(checked
            ? [
                text("rule", 12, y + 33, label(words, `${field.id}-rule-narrow`), {
                  classes: field.ruled ? "us-text" : "quiet",
                }),
                text("found", 12, y + 49, label(words, `${field.id}-found-narrow`)),
              ]
            : []),
        ],
        checked,
      ),
    ];
  });
}

function rowMark(id: string, marks: readonly Mark[], checked: boolean): Mark {
  return group(`field:${id}`, marks, { row: `control-coverage/${checked ? id : `claimed-${id}`}` });
}

function cellText(key: string, x: number, y: number, content: string, width: number, classes?: string): Mark[] {
  return wrap(content, width, "label").map((line, index) =>
    text(`${key}:${index}`, x, y + index * 16, line, classes ? { classes } : {}),
  );
}
