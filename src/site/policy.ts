/**
 * What pages may load and do. Astro adds the hashes of scripts and styles and writes it into each page; hosts send the
 * rest again as a header, with who may frame a page, which a page cannot say of itself.
 */
export const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one address of a script that pages hand on: that of the worker which keeps them readable without a network.
  "trusted-types offline",
] as const;
