/** What nginx is told about the site: included by `hosting/nginx.conf` into the server of the site's address. */
import { under } from './files.ts';
import type { Redirect } from '../../features/redirects/redirects.ts';
import { contentTypes, everywhere, type Headers, REVALIDATED, rules } from './rules.ts';

const pages: Headers = { 'Cache-Control': REVALIDATED };

/** @param base path of the site, with a slash at its end */
export function nginxFile(base: string, redirects: readonly Redirect[]): string {
  const at = (path: string): string => under(base, path);
  return `# Written by npm run build. What nginx says with each file of the site, and where pages have moved.
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n\tabsolute_redirect off;\n\treturn 301 ${base};\n}\n`}
location ${base} {
	types {
${Object.entries(contentTypes)
  .map(([end, type]) => `		"${type}" ${end};`)
  .join('\n')}
	}
	default_type application/octet-stream;
	absolute_redirect off;
	# A folder is not to be looked into: as good as not there.
	error_page 403 404 =404 ${at('/404.html')};
${headerLines(pages, '\t')}

	location = ${at('/404.html')} {
${headerLines(pages, '\t\t', ' always')}
	}
${rules.map(({ path, headers }) => location(at(path), headers)).join('\n')}
${redirects.map(({ from, to }) => `	location = ${at(from)} {\n		return 301 ${at(to)}$is_args$args;\n	}`).join('\n')}
}
`;
}

function location(path: string, headers: Headers): string {
  const match = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
  return `	location ${match} {\n${headerLines({ ...pages, ...headers }, '\t\t')}\n	}`;
}

/** A location that adds a header has none of those around it, so each says them all. */
function headerLines(headers: Headers, indent: string, always = ''): string {
  return [
    ...Object.entries(everywhere).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`),
    ...Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}"${always};`),
  ].join('\n');
}
