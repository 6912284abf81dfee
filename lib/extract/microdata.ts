import type { Described } from './json-ld.ts';
import { line } from './page-text.ts';

/** The posting that schema.org microdata (`itemprop`) or RDFa (`property`) describe, if exactly one is described in full. */
export function readMicrodata(doc: Document): Described | null {
	const scopes = [...doc.querySelectorAll('[itemtype*="schema.org/JobPosting"], [typeof~="JobPosting"]')];
	const all = (scope: Element, name: string) => [
		...scope.querySelectorAll(`[itemprop="${name}"], [property="${name}"]`),
	];
	const whole = scopes.filter((scope) => all(scope, 'description').length > 0);
	const scope = whole.length === 1 ? whole[0] : undefined;
	if (!scope) return null;
	const value = (name: string) => {
		const [one] = all(scope, name);
		return line(one?.getAttribute('content') ?? (one && all(one, 'name')[0]) ?? one);
	};
	const body = all(scope, 'description').filter((one) => line(one));
	return {
		title: value('title'),
		company: value('hiringOrganization'),
		location: value('jobLocation'),
		salary: value('baseSalary'),
		employmentType: value('employmentType'),
		postedAt: value('datePosted'),
		body: body.filter((one) => !body.some((other) => other !== one && other.contains(one))),
	};
}
