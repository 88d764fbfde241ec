import { describe, expect, it } from "vitest";
import { fields, toCsv } from "../../../src/datasets/csv.ts";
import {
  claim,
  claims,
  edge,
  event,
  events,
  graph,
  node,
  observation,
  observations,
  table,
  tableRow,
} from "./fixtures.ts";

function lines(text: string): string[] {
  return text.split("\r\n");
}

describe("toCsv", () => {
  it("writes a header of all fields in schema order and one line a row, each ended", () => {
    const [header, row, end] = lines(toCsv(observations([observation("oaks", { value: 1.5 })])));
    expect(header).toBe(
      "id,grade,sources,claims,note,subject,maker,measure,value,low,high,qualifier,unit,asOf,published,method,counts,base,role",
    );
    expect(row).toBe(
      "oaks,measured,survey,,,oak,other,trees,1.5,,,exactly,repositories,2026-02,,counted,trees in the park,,checked",
    );
    expect(end).toBe("");
  });

  it("joins lists by semicolons", () => {
    const csv = toCsv(observations([observation("oaks", { sources: ["survey", "walk"], claims: ["MD-01", "MD-02"] })]));
    expect(csv).toContain("oaks,measured,survey; walk,MD-01; MD-02,");
  });

  it("quotes commas, quotes and line ends", () => {
    const csv = toCsv(observations([observation("oaks", { note: 'tall, "old"\nand green' })]));
    expect(csv).toContain(',"tall, ""old""\nand green",');
  });

  it("leaves a value that looks like a formula as it is", () => {
    const csv = toCsv(table([tableRow("oak", { height: -3, leaf: "=lobed" })]));
    expect(lines(csv)[1]).toBe("oak,measured,survey,,,checked,-3,=lobed");
  });

  it("makes a table's cells columns, and leaves unknown ones empty", () => {
    const csv = toCsv(table([tableRow("oak", { leaf: true, height: null })]));
    expect(lines(csv).slice(0, 2)).toEqual([
      "id,grade,sources,claims,note,role,height,leaf",
      "oak,measured,survey,,,checked,,true",
    ]);
  });

  it("gives nodes and arrows of a graph one set of columns", () => {
    const [header, oak, , arrow] = lines(toCsv(graph([node("oaks"), node("acorns"), edge("drop", "oaks", "acorns")])));
    expect(header).toBe("id,grade,sources,claims,note,type,maker,group,label,from,to,sign,strength,reason,valve");
    expect(oak).toBe("oaks,opinion,survey,,,node,other,park,Oaks,,,,,,");
    expect(arrow).toBe('drop,opinion,survey,,,edge,other,,,oaks,acorns,raises,shown,"More oaks, more acorns",');
  });
});

describe("toCsv of the newer fields", () => {
  it("writes the day an event sets and what it is about", () => {
    const [header, row] = lines(toCsv(events([event("first", { due: "2030-01-02", about: ["oak", "elm"] })])));
    expect(header).toBe("id,grade,sources,claims,note,lane,act,asOf,due,about,label,role");
    expect(row).toBe("first,measured,survey,,,park,planted,2026-02,2030-01-02,oak; elm,First oak planted,checked");
  });

  it("writes claims with their verdict and what they were checked against", () => {
    const [header, row] = lines(toCsv(claims([claim("HW-01", { checked: ["trees/oaks", "trees/elms"] })])));
    expect(header).toBe(
      "id,type,chapter,text,value,unit,asOf,briefings,named,grade,verdict,finding,checked,sources,see,outcome,higherNow,leftOut,audience,steps",
    );
    expect(row).toBe(
      "HW-01,claim,model,The park has a hundred oaks.,,,,survey,,opinion,differs,A walk round the park found ninety.,trees/oaks; trees/elms,survey,,differs,,,,",
    );
  });
});

describe("fields", () => {
  it("explains the columns of claims in words of their own", () => {
    const [id, type] = fields(claims([claim("HW-01")]));
    expect(id?.title).toBe("Claim");
    expect(type?.description).toContain("a contradiction");
  });

  it("explains each column in plain words", () => {
    expect(fields(events([event("first")])).map(({ name, title }) => `${name}: ${title}`)).toContain("asOf: As of");
    expect(fields(observations([observation("oaks")])).every(({ description }) => description.endsWith("."))).toBe(
      true,
    );
  });

  it("takes a table's own columns from its file", () => {
    expect(fields(table([tableRow("oak", { height: 1, leaf: "" })])).at(-1)).toEqual({
      name: "leaf",
      title: "Leaf",
      description: "Shape of its leaf.",
    });
  });
});
