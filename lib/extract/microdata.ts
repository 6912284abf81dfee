import type { PageFields } from './adapter.ts';
import { line } from './page-text.ts';

/** The posting that schema.org microdata (`itemscope`, `itemprop`) describe, if exactly one is described in full. */
export function readMicrodata(doc: Document): PageFields | null {
	const scopes = [...doc.querySelectorAll('[itemtype*="schema.org/JobPosting"]')];
	const whole = scopes.filter((scope) => scope.querySelector('[itemprop=description]'));
	const scope = whole.length === 1 ? whole[0] : undefined;
	if (!scope) return null;
	const element = (name: string) => scope.querySelector(`[itemprop="${name}"]`);
	const value = (name: string) => {
		const one = element(name);
		return line(one?.getAttribute('content') ?? one?.querySelector('[itemprop=name]') ?? one);
	};
	const body = [...scope.querySelectorAll('[itemprop=description]')].filter((one) => line(one));
	const fields: Record<string, unknown> = {
		title: value('title'),
		company: value('hiringOrganization'),
		location: value('jobLocation'),
		salary: value('baseSalary'),
		employmentType: value('employmentType'),
		postedAt: value('datePosted'),
		body: body.filter((one) => !body.some((other) => other !== one && other.contains(one))),
	};
	return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined));
}
