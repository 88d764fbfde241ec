const header = 6;
const entry = 16;

/**
 * One PNG as an ICO file, the container that browsers ask for at /favicon.ico: a header (reserved, type 1, count), one
 * entry (width, height, colours, reserved, planes, bits, bytes, offset; all little-endian), and the PNG as it is.
 */
export function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(header + entry);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, header);
  head.writeUInt8(size, header + 1);
  head.writeUInt16LE(1, header + 4);
  head.writeUInt16LE(32, header + 6);
  head.writeUInt32LE(png.length, header + 8);
  head.writeUInt32LE(header + entry, header + 12);
  return Buffer.concat([head, png]);
}
