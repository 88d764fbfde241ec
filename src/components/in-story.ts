import Aside from "./Aside.astro";
import Disagree from "./Disagree.astro";
import Fact from "./Fact.astro";
import Intro from "./Intro.astro";
import Link from "./Link.astro";
import Outro from "./Outro.astro";
import Remember from "./Remember.astro";
import Scrolly from "./Scrolly.astro";
import Step from "./Step.astro";
import Term from "./Term.astro";

/** What the text of a chapter and of the opening may name, and how its links are written. */
export const inStory = { a: Link, Aside, Disagree, Fact, Intro, Outro, Remember, Scrolly, Step, Term };
