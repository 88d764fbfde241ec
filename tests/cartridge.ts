import { DOMParser, type Document } from "@xmldom/xmldom";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";

/** The files of a ZIP archive as texts, by name, in its order: read by another program than the one that writes it. */
export function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      const files = new Map<string, string>();
      archive.on("entry", (entry: Entry) => {
        readEntry(archive, entry).then((text) => {
          files.set(entry.fileName, text);
          archive.readEntry();
        }, reject);
      });
      archive.on("end", () => resolve(files));
      archive.on("error", reject);
      archive.readEntry();
    });
  });
}

function readEntry(archive: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
      stream.on("error", reject);
    });
  });
}

/** @throws Error when the text is no well-formed XML. */
export function readXml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml");
}
