import { curvePath, type Curve, type Point } from "../kit/curve.ts";
import { seeded } from "../kit/random.ts";
import { px } from "../kit/scene.ts";
import { beyond, fanPoint, gateRow, type Fan } from "./fan.ts";

/** Share of its cell that a tile fills. */
const fill = 0.72;
const seed = 11;

/** Tiles of the left half: all of them above the gates, ever fewer below; the others are hollow. */
export function fanTiles(fan: Fan): Record<"above" | "below" | "hollow", string> {
  const paths = { above: "", below: "", hollow: "" };
  for (let row = -fan.rows + 0.5; row < fan.rows; row += 1) {
    if (Math.abs(Math.abs(row) - gateRow) < 0.5) continue;
    for (let stream = 0; stream < fan.streams; stream += 1) {
      const part = row < -gateRow ? "above" : stream >= firstToCome(fan, row, stream) ? "below" : "hollow";
      paths[part] += tile(fan, row, stream + 0.5);
    }
  }
  return paths;
}

/** The outermost stream that still brings chips. Drawn, not measured: it says that the need eases, not by how much. */
function firstToCome(fan: Fan, row: number, stream: number): number {
  const eased = (row + gateRow) / (fan.rows + gateRow);
  const ragged = ((Math.round(row - 0.5) * 7 + stream * 5) % 3) / 3 - 0.33;
  return fan.streams * (0.12 + 0.56 * Math.sqrt(eased)) + ragged;
}

function tile(fan: Fan, row: number, stream: number): string {
  const [r, s] = [fill / 2, fill / 2];
  return closed([
    fanPoint(fan, "left", row - r, stream - s),
    fanPoint(fan, "left", row - r, stream + s),
    fanPoint(fan, "left", row + r, stream + s),
    fanPoint(fan, "left", row + r, stream - s),
  ]);
}

/** A closed shape in steps from corner to corner: shorter than its corners in full. */
function closed(corners: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps = corners.map((corner, index) => {
    const [dx, dy] = [px(corner[0] - x), px(corner[1] - y)];
    [x, y] = [x + dx, y + dy];
    return `${index ? "l" : "M"}${dx},${dy}`;
  });
  return `${steps.join("")}z`;
}

/** Threads of the right half: whole down to the slit, then fine strands of uneven length. */
export function fanThreads(fan: Fan): Record<"thick" | "fine", string> {
  const random = seeded(seed);
  const streams = Array.from({ length: fan.threads }, (_, index) => (index / (fan.threads - 1)) * (fan.streams - 0.2));
  const stretch = (stream: number, from: number, to: number): Curve => {
    return (time) => fanPoint(fan, "right", from + (to - from) * time, stream);
  };
  const frayed = () => gateRow + fan.rows * (0.1 + 0.55 * random());
  return {
    thick: streams.map((stream) => curvePath(stretch(stream, -fan.rows, 0), 2)).join(""),
    fine: streams.map((stream) => curvePath(stretch(stream, 0, frayed()), 1)).join(""),
  };
}

/** Dots of even density over the lower right half, in a finer and a larger kind. */
export function fanDots(fan: Fan): Record<"small" | "large", string> {
  const random = seeded(seed);
  const [near, far] = [gateRow - 1, fan.rows + 0.7];
  const paths = { small: "", large: "" };
  for (let drawn = 0; drawn < fan.dots;) {
    const row = near + (far - near) * Math.sqrt(random());
    const stream = fan.streams - (fan.streams + beyond(fan)) * Math.pow(random(), 0.85);
    // Past the side they thin out.
    if (stream < 0 && random() < -stream / beyond(fan)) continue;
    const [x, y] = fanPoint(fan, "right", row, stream);
    paths[drawn % 3 ? "small" : "large"] += `M${Math.round(x)},${Math.round(y)}h0`;
    drawn += 1;
  }
  return paths;
}
