import Aside from "../Aside.astro";
import Disagree from "../Disagree.astro";
import Remember from "../Remember.astro";
import Term from "../Term.astro";
import Slide from "./Slide.astro";
import SlideEnd from "./SlideEnd.astro";
import SlideFact from "./SlideFact.astro";
import SlideIntro from "./SlideIntro.astro";
import Slides from "./Slides.astro";

/** A chapter's components when it is shown as slides: the same text, set otherwise. */
export const inSlides = {
  Aside,
  Disagree,
  Fact: SlideFact,
  Intro: SlideIntro,
  Outro: SlideEnd,
  Remember,
  Scrolly: Slides,
  Step: Slide,
  Term,
};
