import { escapeText as text } from "../../figures/kit/svg.ts";

/** A link of a course, under a name that is unique in it and fit for a file. */
export interface CourseLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export interface CoursePart {
  readonly id: string;
  readonly title: string;
  readonly links: readonly CourseLink[];
}

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rights: string;
  readonly language: string;
  readonly parts: readonly CoursePart[];
}

/** Version 1.1, with web links alone: the newest that Moodle imports, and the others read it as well. */
const version = "1.1.0";
const packaging = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
const webLink = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";
const profile = "http://www.imsglobal.org/profile/cc/ccv1p1";
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The files of a Common Cartridge that holds nothing but web links, by name, the manifest first. */
export function cartridge(course: Course): ReadonlyMap<string, string> {
  const links = course.parts.flatMap((part) => part.links);
  return new Map([
    ["imsmanifest.xml", manifest(course, links)],
    ...links.map((link) => [fileOf(link), webLinkFile(link)] as const),
  ]);
}

const fileOf = ({ id }: CourseLink) => `links/${id}.xml`;

/** Moodle looks for the first namespace near the start of the file. */
function manifest(course: Course, links: readonly CourseLink[]): string {
  const { id, parts } = course;
  return `${head}<manifest xmlns="${packaging}" xmlns:lomimscc="${lom}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="${text(id)}" xsi:schemaLocation="${packaging} ${profile}/ccv1p1_imscp_v1p2_v1p0.xsd ${lom} ${profile}/LOM/ccv1p1_lommanifest_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>${version}</schemaversion>
${metadata(course)}
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${parts.map(partItem).join("\n")}
      </item>
    </organization>
  </organizations>
  <resources>
${links.map(resource).join("\n")}
  </resources>
</manifest>
`;
}

function metadata({ title, description, rights, language }: Course): string {
  const said = (words: string) => `<lomimscc:string language="${text(language)}">${text(words)}</lomimscc:string>`;
  return `    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>${said(title)}</lomimscc:title>
        <lomimscc:description>${said(description)}</lomimscc:description>
      </lomimscc:general>
      <lomimscc:rights>
        <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>
        <lomimscc:description>${said(rights)}</lomimscc:description>
      </lomimscc:rights>
    </lomimscc:lom>`;
}

function partItem({ id, title, links }: CoursePart): string {
  return `        <item identifier="part-${text(id)}">
          <title>${text(title)}</title>
${links.map(linkItem).join("\n")}
        </item>`;
}

function linkItem({ id, title }: CourseLink): string {
  return `          <item identifier="item-${text(id)}" identifierref="link-${text(id)}"><title>${text(title)}</title></item>`;
}

function resource(link: CourseLink): string {
  return `    <resource identifier="link-${text(link.id)}" type="imswl_xmlv1p1"><file href="${text(fileOf(link))}"/></resource>`;
}

function webLinkFile({ title, url }: CourseLink): string {
  return `${head}<webLink xmlns="${webLink}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${webLink} ${profile}/ccv1p1_imswl_v1p1.xsd">
  <title>${text(title)}</title>
  <url href="${text(url)}" target="_blank"/>
</webLink>
`;
}
