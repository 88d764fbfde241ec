import { always, caching, framable, lasting, policyHeader } from "./rules.ts";

const note = "Written by npm run build and npm run hosting from scripts/hosting/rules.ts. Change that.";
const open = framable.join("|");
const kept = lasting.join("|");
const shared = Object.entries(always);

/** Where a host stops reading rules. */
const mostRules = 100;

/**
 * `_headers` of Netlify and Cloudflare Pages. Both join the values of a header that two rules name, so no two rules name
 * the same one: each folder has its own line for who may frame it. Both ask again for everything else by themselves.
 * @throws Error when there are more rules than the hosts read.
 */
export function headersFile(folders: readonly string[], base: string): string {
  const frames = folders.map((folder) => {
    const anybody = (framable as readonly string[]).includes(folder);
    return [
      `${base}${folder}/*`,
      { "Content-Security-Policy": policyHeader(anybody ? "anybody" : "the site") },
    ] as const;
  });
  const keep = { "Cache-Control": caching.lasting };
  const rules = [
    [`${base}*`, always],
    [base, { "Content-Security-Policy": policyHeader("the site") }],
    ...frames,
    [`${base}_astro/*`, keep],
    [`${base}figures/:figure/rows.*`, keep],
    [`${base}search/entries.*`, keep],
  ] as const;
  if (rules.length > mostRules) {
    throw new Error(
      `_headers would have ${rules.length} rules; hosts read ${mostRules}. Join folders in scripts/hosting/files.ts.`,
    );
  }
  const blocks = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `# ${note}\n${blocks.join("\n")}\n`;
}

/** `.htaccess` of Apache; needs mod_headers, mod_setenvif and AllowOverride. */
export function htaccess(base: string): string {
  const header = (name: string, value: string, when = "") => `  Header always set ${name} "${value}"${when}`;
  return [
    `# ${note}`,
    "DirectoryIndex index.html",
    "Options -Indexes",
    `ErrorDocument 404 ${base}404.html`,
    "AddDefaultCharset utf-8",
    "AddType application/manifest+json .webmanifest",
    "AddType application/ld+json .jsonld",
    "AddType text/markdown .md",
    "AddType font/woff2 .woff2",
    "<IfModule mod_headers.c>",
    `  SetEnvIf Request_URI "^${base}(?:${open})/" framable`,
    `  SetEnvIf Request_URI "(?:${kept})$" lasting`,
    ...shared.map(([name, value]) => header(name, value)),
    header("Content-Security-Policy", policyHeader("the site"), " env=!framable"),
    header("Content-Security-Policy", policyHeader("anybody"), " env=framable"),
    header("Cache-Control", caching.other, " env=!lasting"),
    header("Cache-Control", caching.lasting, " env=lasting"),
    "</IfModule>",
    "<IfModule mod_deflate.c>",
    "  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/csv text/markdown application/json application/ld+json image/svg+xml application/xml",
    "</IfModule>",
    "",
  ].join("\n");
}

/** A site for nginx, to be included in its `http` block. */
export function nginx(): string {
  return `# ${note}
# Put the files of dist/ under "root" and your name into "server_name".
map $uri $mirror_policy {
  "~^/(?:${open})/" "${policyHeader("anybody")}";
  default "${policyHeader("the site")}";
}
map $uri $mirror_cache {
  "~(?:${kept})$" "${caching.lasting}";
  default "${caching.other}";
}
server {
  listen 8080;
  server_name _;
  root /srv/dependency-mirror;
  index index.html;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/markdown application/javascript application/json application/ld+json application/manifest+json application/xml image/svg+xml;
  error_page 404 /404.html;
  absolute_redirect off;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/javascript text/markdown application/javascript application/json application/ld+json application/manifest+json application/xml image/svg+xml;
${shared.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  add_header Content-Security-Policy $mirror_policy always;
  add_header Cache-Control $mirror_cache always;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.webmanifest$ { default_type application/manifest+json; types { } }
  location ~ \\.jsonld$ { default_type application/ld+json; types { } }
  location ~ \\.csv$ { default_type text/csv; types { } }
  location ~ \\.md$ { default_type text/markdown; types { } }
}
`;
}

/** A site for Caddy. */
export function caddyfile(): string {
  return `# ${note}
# Put the files of dist/ under "root" and your name in place of ":8080".
:8080 {
	root * /srv/dependency-mirror
	encode zstd gzip
	@framable path_regexp ^/(?:${open})/
	@others not path_regexp ^/(?:${open})/
	@lasting path_regexp (?:${kept})$
	@fresh not path_regexp (?:${kept})$
	header {
${shared.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
	}
	header @framable Content-Security-Policy "${policyHeader("anybody")}"
	header @others Content-Security-Policy "${policyHeader("the site")}"
	header @lasting Cache-Control "${caching.lasting}"
	header @fresh Cache-Control "${caching.other}"
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
	@jsonld path *.jsonld
	header @jsonld Content-Type application/ld+json
	@csv path *.csv
	header @csv Content-Type "text/csv; charset=utf-8"
	@markdown path *.md
	header @markdown Content-Type "text/markdown; charset=utf-8"
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}
