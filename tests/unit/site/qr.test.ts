import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { squares } from "../../../src/site/qr.ts";
import { readQr } from "../../qr.ts";

describe("a QR code", () => {
  it("joins the dark squares of a row that stand side by side", () => {
    expect(
      squares([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, false, false],
      ]),
    ).toBe("M0 0h2v1h-2zM3 0h1v1h-1zM1 2h1v1h-1z");
  });

  it("is read by another program as the text it was made from", () => {
    const text = "https://dependency-mirror.example/chapters/dependency-mirror/";
    const { data, size } = encode(text, { ecc: "M", border: 4 });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${squares(data)}"/></svg>`;
    expect(readQr(svg)).toBe(text);
  });
});
