import type { Redirect } from '../redirects.ts'
import { DATA_POLICY, POLICY, SECURITY_HEADERS, type Header, type SitePolicy } from './security-headers.ts'

/** What hosts must be told; pure texts. `base` begins and ends in a slash: `/` or `/news/`. */
export interface HostingOptions {
  base: string
  redirects: readonly Redirect[]
  policy: SitePolicy
}

export const LASTING = 'public, max-age=31536000, immutable'
/** A minute without asking, then asking each time; an answer of "unchanged" has no body. */
export const SHORT = 'public, max-age=60, must-revalidate'

const HSTS = 'Strict-Transport-Security: max-age=31536000'

/**
 * Netlify's and Cloudflare Pages' `_headers`, which `npm start` follows as well (scripts/serve.mjs). A header that two rules
 * set is joined: two policies both hold, and only what is named after its content gets a Cache-Control; for all else both
 * hosts already say `public, max-age=0, must-revalidate`.
 */
export function headersFile({ base, policy }: Omit<HostingOptions, 'redirects'>): string {
  const lines = (...headers: readonly Header[]) => headers.map(([name, value]) => `  ${name}: ${value}`)
  return [
    `# Once the whole domain is on HTTPS for good, add below ${base}*:`,
    `#   ${HSTS}`,
    `${base}*`,
    ...lines([POLICY, policy.exact], ...SECURITY_HEADERS),
    '',
    `${base}data/*`,
    ...lines([POLICY, DATA_POLICY]),
    '',
    `${base}assets/*`,
    ...lines(['Cache-Control', LASTING]),
    `${base}data/search/s/*`,
    ...lines(['Cache-Control', LASTING]),
    '',
  ].join('\n')
}

/** Netlify's and Cloudflare Pages' `_redirects`, percent-encoded. */
export function redirectsFile({ base, redirects }: Omit<HostingOptions, 'policy'>): string {
  return redirects.map(({ from, to }) => `${onHost(base, from)} ${onHost(base, to)} 301\n`).join('')
}

/** A path of the site → its percent-encoded address on the host. */
export const onHost = (base: string, path: string): string => encodeURI(base.replace(/\/$/, '') + path)

/**
 * nginx: what belongs into `http {}` (a map of old addresses, cache classes) and a `server {}`. Addresses are
 * served without a slash and without a redirect: `$uri/index.html` is tried, never `$uri/`.
 */
export function nginxConf({ base, redirects, policy }: HostingOptions): string {
  const folder = base.replace(/\/$/, '')
  const headers = SECURITY_HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`)
  const moved = redirects.map(
    ({ from, to }) =>
      `    "${folder}${from}" "${onHost(base, to)}";\n    "${folder}${from}/" "${onHost(base, to)}";`,
  )
  // nginx's own 64 bytes are fewer than a Chinese name has; not set without need, as it may stand only once.
  const hash = moved.length > 0 ? 'map_hash_bucket_size 1024;\nmap_hash_max_size 65536;\n' : ''
  return `# Put into http {} (on Debian: /etc/nginx/conf.d/banmian.conf), and set server_name and the folder.
${hash}map $uri $banmian_moved {
    default "";
${moved.join('\n')}
}
map $uri $banmian_cache {
    default "${SHORT}";
    "~^${escapeRegex(base)}(assets|data/search/s)/" "${LASTING}";
}
# The scripts inside the pages are named by hash in the pages themselves: this file outlasts a version of them.
map $uri $banmian_policy {
    default "${policy.lasting}";
    "~^${escapeRegex(base)}data/" "${DATA_POLICY}";
}
# An unknown address must not be kept for a year, even below assets/.
map $status $banmian_cache_control {
    default "no-cache";
    ~^(200|206|304)$ $banmian_cache;
}
server {
    listen 80;
    server_name _;
    charset utf-8;
    absolute_redirect off; # behind a proxy, only the path is known for sure
    gzip_static on;
    # brotli_static on;  # with the module libnginx-mod-http-brotli-static
    gzip_vary on;
${headers.join('\n')}
    add_header ${POLICY} $banmian_policy always;
    add_header Cache-Control $banmian_cache_control always;
    # ${HSTS.replace(': ', ' "')}"; add it once the domain is on HTTPS for good.
    error_page 404 ${base}404.html;
    if ($banmian_moved) { return 301 $banmian_moved; }
${folder ? `    location = / { return 302 ${base}; }\n    location = ${folder} { return 301 ${base}; }\n` : ''}    location ~ /\\.banmian-|/(_headers|_redirects|nginx\\.conf)$ { return 404; }
    # nginx's own list of types lacks Markdown.
    location ~ ^${escapeRegex(base)}(.+\\.md)$ {
        alias /var/www/banmian/$1;
        default_type "text/markdown; charset=utf-8";
    }
    location ${base} {
        ${folder ? 'alias' : 'root'} /var/www/banmian${folder ? '/' : ''};
        # A folder's own page, without a redirect to a slash.
        try_files $uri $uri/index.html =404;
    }
}
`
}

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
