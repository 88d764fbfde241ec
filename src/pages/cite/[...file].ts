import type { APIRoute, GetStaticPaths } from "astro";
import { citeFormats, citePath, type CiteFormat } from "../../site/cite/formats.ts";
import type { Work } from "../../site/cite/work.ts";
import { allWorks } from "../../site/cite/works.ts";

interface Props {
  work: Work;
  format: CiteFormat;
}

export const getStaticPaths = (async () => {
  const works = await allWorks();
  return works.flatMap((work) =>
    citeFormats.map((format) => ({
      params: { file: citePath(work, format.ending).slice("/cite/".length) },
      props: { work, format },
    })),
  );
}) satisfies GetStaticPaths;

/** The citation of a chapter, a figure or a version of a dataset, for a program or for people. */
export const GET: APIRoute<Props> = ({ props: { work, format } }) =>
  new Response(format.write(work), { headers: { "content-type": `${format.type}; charset=utf-8` } });
