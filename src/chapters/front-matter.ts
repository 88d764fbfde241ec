import { z } from "astro/zod";

/** A stretch of a chapter, as its opening lists it; `step` is the id of the step it begins with. */
const part = z.strictObject({ title: z.string().min(3), text: z.string().min(3), step: z.string().min(2) });

/** The front matter of a chapter. Its number in the story is the number its file name begins with. */
export const chapter = z.strictObject({
  title: z.string().min(3),
  /** The one or two words by which bar and menu know it. */
  short: z.string().min(3),
  question: z.string().min(10),
  description: z.string().min(50).max(200),
  deck: z.array(z.string().min(10)).length(2),
  /** At most as many as src/styles/first.css has threads for. */
  parts: z.array(part).min(2).max(8),
  /** What falls along the axis of the opening besides the threads that lead to its parts. */
  motif: z.literal("tiles").optional(),
  /** Id of the step whose picture stands on the chapter's social card. */
  card: z.string().min(2),
});

export type ChapterFrontMatter = z.infer<typeof chapter>;
