import { Resvg } from "@resvg/resvg-js";
import jsQr from "jsqr";

type Read = typeof jsQr;
/** The package is a bundle of the older kind: its types and Node disagree on where its function stands. */
const read = (typeof jsQr === "function" ? jsQr : (jsQr as { default: Read }).default) as Read;

/** What a camera would read in the picture of a QR code, by another program than the one that draws it. */
export function readQr(svg: string): string | undefined {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: "width", value: 400 } }).render();
  return read(new Uint8ClampedArray(pixels), width, height)?.data;
}
