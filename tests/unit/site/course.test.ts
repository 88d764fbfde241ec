import { describe, expect, it } from "vitest";
import { cartridge, type Course } from "../../../src/site/course/cartridge.ts";
import { zip } from "../../../src/site/course/zip.ts";
import { readXml, unzip } from "../../cartridge.ts";

const course: Course = {
  id: "trees",
  title: "Trees & leaves",
  description: "Links <to> trees.",
  rights: "CC BY 4.0",
  language: "en",
  parts: [
    { id: "oaks", title: "Oaks", links: [{ id: "oak", title: "The “oak”", url: "https://trees.example/?a=1&b=2" }] },
    { id: "elms", title: "Elms", links: [{ id: "elm", title: "The elm", url: "https://trees.example/elm/" }] },
  ],
};
const packaging = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";

describe("a course link file", () => {
  it("opens with the manifest, and the manifest with the namespace that Moodle looks for", async () => {
    const [[name, manifest] = ["", ""]] = await unzip(zip(cartridge(course), "2026-11-28"));
    expect(name).toBe("imsmanifest.xml");
    expect(manifest.slice(0, 500)).toContain(`xmlns="${packaging}"`);
  });

  it("says which version of which standard it is", () => {
    const manifest = readXml(cartridge(course).get("imsmanifest.xml")!);
    const textOf = (name: string) => manifest.getElementsByTagNameNS(packaging, name)[0]?.textContent;
    expect([textOf("schema"), textOf("schemaversion")]).toEqual(["IMS Common Cartridge", "1.1.0"]);
  });

  it("keeps signs of XML in titles and addresses as they are meant", () => {
    const files = cartridge(course);
    const title = readXml(files.get("imsmanifest.xml")!).getElementsByTagName("lomimscc:title")[0];
    expect(title?.textContent).toBe("Trees & leaves");
    const url = readXml(files.get("links/oak.xml")!).getElementsByTagName("url")[0];
    expect(url?.getAttribute("href")).toBe("https://trees.example/?a=1&b=2");
  });

  it("is the same to the byte in every time zone", () => {
    const zone = process.env.TZ;
    const bytes = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
      process.env.TZ = name;
      return Buffer.from(zip(cartridge(course), "2026-11-28")).toString("base64");
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(bytes).size).toBe(1);
  });
});
