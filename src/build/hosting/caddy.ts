/** What Caddy is told about the site: imported by `hosting/Caddyfile` into the block of the site's address. */
import { under } from './files.ts';
import type { Redirect } from '../../features/redirects/redirects.ts';
import { contentTypes, everywhere, REVALIDATED, rules } from './rules.ts';

/** @param base path of the site, with a slash at its end */
export function caddyFile(base: string, redirects: readonly Redirect[]): string {
  const at = (path: string): string => under(base, path);
  const headers = [
    ...Object.entries(everywhere).map((header) => headerLine('', header)),
    headerLine('', ['Cache-Control', REVALIDATED]),
    ...rules.flatMap(({ path, headers }) =>
      Object.entries(headers).map((header) => headerLine(`${at(path)} `, header)),
    ),
    ...Object.entries(contentTypes).flatMap(([end, type]) => [
      `@${end} path *.${end}`,
      headerLine(`@${end} `, ['Content-Type', type]),
    ]),
  ];
  return `# Written by npm run build. What Caddy says with each file of the site, and where pages have moved.
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} 308\n`}
# A route keeps this order: of two lines about one header the later holds.
route ${at('/*')} {
	${headers.join('\n\t')}

${redirectMap(at, redirects)}	file_server {
		precompressed br gzip
	}
}

handle_errors {
	@missing {
		expression {http.error.status_code} == 404
		path ${at('/*')}
	}
	route @missing {
		${headerLine('', ['Cache-Control', REVALIDATED])}
		${headerLine('', ['Content-Type', contentTypes.html])}
		rewrite * ${at('/404.html')}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function headerLine(matcher: string, [name, value]: [string, string]): string {
  return `header ${matcher}${name} "${value}"`;
}

/** The query goes along. */
function redirectMap(at: (path: string) => string, redirects: readonly Redirect[]): string {
  if (redirects.length === 0) return '';
  return `	map {path} {moved} {
${redirects.map(({ from, to }) => `		${at(from)} ${at(to)}`).join('\n')}
		default ""
	}
	@moved expression {moved} != ""
	route @moved {
		rewrite * {moved}
		redir * {uri} 301
	}

`;
}
