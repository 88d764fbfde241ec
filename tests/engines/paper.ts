import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../scripts/run.ts";

/** The words of a PDF in the order in which they were put on paper. */
export async function textOf(pdf: Buffer, reader: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, pdf);
    const { code, output } = await run(reader, ["-raw", "-enc", "UTF-8", file, "-"]);
    if (code !== 0) throw new Error(`${reader} cannot read the PDF: ${output}`);
    return output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text without what a PDF writes otherwise: white space, hyphens, and ligatures, which may come out as one sign or none. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/ff[il]?|f[il]/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
