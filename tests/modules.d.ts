/** Packages that tests read files with, and that tell no types of their own. */
declare module "@citation-js/core";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
declare module "jsonld";
