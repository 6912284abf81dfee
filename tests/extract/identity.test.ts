import { describe, expect, test } from 'vitest';
import { adapters } from '../../lib/extract/adapters/index.ts';
import { identify } from '../../lib/extract/identity.ts';

const uuid = '7f2c1a9e-0b5d-4f2c-9f0e-0a1b2c3d4e5f';

/** board, id, and addresses that all show this one posting. */
const same: [board: string, id: string, ...addresses: string[]][] = [
	[
		'indeed',
		'54f1f8af68d722d2',
		'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp&tk=1abc',
		'https://www.indeed.com/viewjob?jk=54F1F8AF68D722D2',
		'https://de.indeed.com/jobs?q=ai&l=Berlin&vjk=54f1f8af68d722d2',
	],
	[
		'linkedin',
		'4015921370',
		'https://cz.linkedin.com/jobs/view/ai-lead-at-acme-4015921370?refId=0a28&trk=public_jobs',
		'https://www.linkedin.com/jobs/view/4015921370/',
		'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4015921370',
		'https://www.linkedin.com/jobs/search-results/?currentJobId=4015921370&keywords=ai',
	],
	[
		'glassdoor',
		'1009012345',
		'https://www.glassdoor.com/job-listing/ai-lead-acme-JV_IC1147401_KO0,7_KE8,12.htm?jl=1009012345&utm_source=x',
		'https://de.glassdoor.ch/job-listing/ki-lead-acme-JV_IC1.htm?jl=1009012345',
		'https://www.glassdoor.co.uk/partner/jobListing.htm?pos=101&jobListingId=1009012345',
	],
	[
		'lever',
		uuid,
		`https://jobs.lever.co/acme/${uuid}?lever-source=LinkedIn`,
		`https://jobs.eu.lever.co/acme/${uuid}/apply`,
	],
	[
		'workday',
		'acme/JR2019510-1',
		'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Germany-Munich/AI-Engineer_JR2019510-1',
		'https://acme.wd5.myworkdayjobs.com/External/details/AI-Engineer_JR2019510-1?q=ai',
		'https://acme.wd5.myworkdayjobs.com/de-DE/Students/job/AI-Engineer_JR2019510-1/apply/autofillWithResume',
		'https://wd5.myworkdaysite.com/recruiting/acme/External/job/Munich/AI-Engineer_JR2019510-1',
	],
	[
		'smartrecruiters',
		'744000131687160',
		'https://jobs.smartrecruiters.com/Acme/744000131687160-ai-engineer?oga=true',
		'https://careers.smartrecruiters.com/Acme/744000131687160',
	],
	[
		'workable',
		'927FD30DD5',
		'https://apply.workable.com/acme/j/927FD30DD5/',
		'https://apply.workable.com/acme/j/927FD30DD5/apply/',
	],
	[
		'workable',
		'x1vVGF5kf3mr9heXovhQww',
		'https://jobs.workable.com/view/x1vVGF5kf3mr9heXovhQww/ai-engineer',
		'https://jobs.workable.com/search?query=ai&selectedJobId=x1vVGF5kf3mr9heXovhQww',
	],
	['ziprecruiter', 'AbC-123', 'https://www.ziprecruiter.com/jobs-search?search=ai&location=Remote&lk=AbC-123'],
	[
		'wellfound',
		'3012345',
		'https://wellfound.com/jobs/3012345-ai-engineer',
		'https://wellfound.com/company/acme/jobs/3012345-ai-engineer',
		'https://wellfound.com/jobs?job_listing_slug=3012345-ai-engineer',
	],
	['dice', uuid, `https://www.dice.com/job-detail/${uuid}?q=ai`],
	[
		'seek',
		'81234567',
		'https://www.seek.com.au/job/81234567?ref=search-standalone',
		'https://au.seek.com/job/81234567',
		'https://www.seek.com.au/ai-jobs?jobId=81234567&type=standard',
	],
	[
		'stepstone',
		'stepstone/14255090',
		'https://www.stepstone.de/stellenangebote--AI-Engineer-Berlin-Acme-GmbH--14255090-inline.html?rltr=1',
		'https://www.stepstone.at/stellenangebote--AI-Engineer-Wien-Acme-GmbH--14255090-inline.html',
	],
	['stepstone', 'cwjobs/103456789', 'https://www.cwjobs.co.uk/job/ai-engineer/acme-job103456789'],
	['xing', '123456789', 'https://www.xing.com/jobs/berlin-ai-manager-123456789?sc_o=navigation'],
	[
		'naukri',
		'120926012345',
		'https://www.naukri.com/job-listings-ai-engineer-acme-pune-5-to-8-years-120926012345?src=jobsearchDesk',
	],
	['hh', '132469416', 'https://hh.ru/vacancy/132469416?query=ai', 'https://novosibirsk.hh.ru/vacancy/132469416'],
	[
		'jobs-ge',
		'757647',
		'https://jobs.ge/en/ads/?view=jobs&id=757647',
		'https://jobs.ge/ge/?view=jobs&id=757647',
		'https://jobs.ge/en/ads/757647/',
	],
	['we-work-remotely', 'acme-ai-engineer', 'https://weworkremotely.com/remote-jobs/acme-ai-engineer'],
	[
		'remote-ok',
		'1093456',
		'https://remoteok.com/remote-jobs/remote-ai-engineer-acme-1093456',
		'https://remoteok.com/remote-jobs/1093456',
	],
	['built-in', '4321098', 'https://builtin.com/job/ai-lead/4321098', 'https://www.builtinnyc.com/job/ai-lead/4321098'],
	[
		'icims',
		'careers-acme/5012',
		'https://careers-acme.icims.com/jobs/5012/ai-engineer/job?in_iframe=1',
		'https://careers-acme.icims.com/jobs/5012/job',
	],
	['bamboohr', 'acme/99', 'https://acme.bamboohr.com/careers/99', 'https://acme.bamboohr.com/jobs/view.php?id=99'],
	[
		'recruitee',
		'acme/ai-engineer',
		'https://acme.recruitee.com/o/ai-engineer',
		'https://acme.recruitee.com/en/o/ai-engineer/c/new',
	],
	[
		'personio',
		'acme/1234567',
		'https://acme.jobs.personio.de/job/1234567?language=de',
		'https://acme.jobs.personio.com/job/1234567',
	],
	[
		'teamtailor',
		'8002146',
		'https://acme.teamtailor.com/jobs/8002146-counsel',
		'https://acme.teamtailor.com/jobs/8002146-counsel/applications/new',
	],
	[
		'breezy',
		'0123456789ab',
		'https://acme.breezy.hr/p/0123456789ab-ai-engineer',
		'https://acme.breezy.hr/p/0123456789ab-ai-engineer/apply',
	],
	[
		'hacker-news',
		'45678901',
		'https://news.ycombinator.com/item?id=45678901',
		'https://news.ycombinator.com/item?id=45670000#45678901',
	],
	['y-combinator', '93806', 'https://www.workatastartup.com/jobs/93806'],
	['y-combinator', 'U6oyyKZ', 'https://www.ycombinator.com/companies/acme/jobs/U6oyyKZ-founding-engineer-at-acme'],
	['jobindex', 'r12800344', 'https://www.jobindex.dk/jobannonce/r12800344/ai-lead?abestkw=x'],
	['jobs-cz', '1000000001', 'https://www.jobs.cz/rpd/1000000001/?searchId=x'],
	['greenhouse', '4182383008', 'https://careers.acme.test/openings/ai-engineer?gh_jid=4182383008&gh_src=abc'],
	['ashby', uuid, `https://acme.test/careers?ashby_jid=${uuid}`],
	[
		'generic',
		'careers.acme.test/jobs/ai-engineer?id=12',
		'https://careers.acme.test/jobs/ai-engineer/?utm_source=x&id=12',
		'https://www.careers.acme.test/jobs/ai-engineer/apply?id=12&ref=newsletter#top',
	],
	['generic', 'acme.test/job?ref=A-1234', 'https://acme.test/job?ref=A-1234'],
	['generic', 'acme.test?a=1&b=2', 'https://acme.test/?b=2&a=1'],
	['generic', 'acme.test#/jobs/12', 'https://acme.test/#/jobs/12'],
];

describe.each(same)('%s %s', (board, id, ...addresses) => {
	test.each(addresses)('%s', (address) => {
		expect(identify(new URL(address))).toEqual({ board, id });
	});
});

test('every board stands in the table', () => {
	expect(adapters.map(({ id }) => id).filter((id) => !same.some(([board]) => board === id))).toEqual([]);
});
test.each([
	'https://www.indeed.com/jobs?q=ai&l=Berlin',
	'https://www.ziprecruiter.com/jobs-search?search=ai',
	'https://www.glassdoor.com/Job/ai-jobs-SRCH_KO0,2.htm?jl=1009012345',
	'https://www.seek.com.au/ai-jobs/in-Sydney-NSW',
	'https://nz.seek.com/jobs-in-information-communication-technology',
])('a search that may show a posting does not say which: %s', (address) => {
	const url = new URL(address);
	expect(identify(url)).toBeNull();
	expect(adapters.find(({ isPosting }) => isPosting(url))).toBeDefined();
});

/** Addresses on boards' hosts that are not one posting: searches, lists, home pages, forms of another kind. */
const noPostings = [
	'https://www.indeed.com/',
	'https://www.glassdoor.com/index.htm',
	'https://www.glassdoor.com/Reviews/Acme-Reviews-E123.htm',
	'https://jobs.lever.co/acme',
	'https://jobs.lever.co/acme?department=Product',
	'https://acme.wd5.myworkdayjobs.com/en-US/External',
	'https://acme.wd5.myworkdayjobs.com/External/jobs?q=ai',
	'https://jobs.smartrecruiters.com/?keyword=ai',
	'https://careers.smartrecruiters.com/Acme',
	'https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/7f2c1a9e',
	'https://apply.workable.com/acme/',
	'https://jobs.workable.com/search?query=ai',
	'https://www.ziprecruiter.com/Jobs/AI-Engineer/-in-Austin,TX',
	'https://wellfound.com/jobs',
	'https://wellfound.com/company/acme/jobs',
	'https://wellfound.com/role/r/ai-engineer',
	'https://www.dice.com/jobs?q=ai',
	'https://www.seek.com.au/career-advice',
	'https://www.stepstone.de/jobs/ai-engineer/in-berlin',
	'https://www.totaljobs.com/jobs/ai',
	'https://www.xing.com/jobs/search?keywords=ai',
	'https://www.xing.com/jobs/find',
	'https://www.naukri.com/ai-engineer-jobs-in-pune',
	'https://hh.ru/search/vacancy?text=ai',
	'https://hh.ru/employer/1234',
	'https://jobs.ge/en/?page=1&q=ai',
	'https://jobs.ge/?view=client&client=acme',
	'https://weworkremotely.com/remote-jobs/search?term=ai',
	'https://weworkremotely.com/categories/remote-devops-sysadmin-jobs',
	'https://remoteok.com/remote-ai-jobs',
	'https://builtin.com/jobs/remote',
	'https://builtin.com/company/acme/jobs',
	'https://careers-acme.icims.com/jobs/search?ss=1',
	'https://careers-acme.icims.com/jobs/5012/login',
	'https://acme.bamboohr.com/careers',
	'https://acme.recruitee.com/',
	'https://acme.jobs.personio.de/',
	'https://acme.teamtailor.com/jobs',
	'https://acme.breezy.hr/',
	'https://news.ycombinator.com/',
	'https://news.ycombinator.com/jobs',
	'https://www.workatastartup.com/jobs',
	'https://www.workatastartup.com/jobs/l/software-engineer',
	'https://www.ycombinator.com/companies/acme/jobs',
	'https://www.ycombinator.com/companies/acme',
];

test.each(noPostings)('is no posting: %s', (address) => {
	const url = new URL(address);
	const adapter = adapters.find(({ hosts }) =>
		hosts.some((host) => (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host)),
	);
	expect(adapter, 'no adapter has this host').toBeDefined();
	expect(adapter?.isPosting(url)).toBe(false);
	expect(identify(url)).toBeNull();
});
