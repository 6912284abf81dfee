import type { Adapter } from '../adapter.ts';
import { ashby } from './ashby.ts';
import { bambooHr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtIn } from './built-in.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { hh } from './hh.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobindex } from './jobindex.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobsGe } from './jobs-ge.ts';
import { lever } from './lever.ts';
import { linkedIn } from './linkedin.ts';
import { naukri } from './naukri.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { remoteOk } from './remote-ok.ts';
import { seek } from './seek.ts';
import { smartRecruiters } from './smartrecruiters.ts';
import { stepStone } from './stepstone.ts';
import { teamtailor } from './teamtailor.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { yCombinator } from './y-combinator.ts';
import { zipRecruiter } from './ziprecruiter.ts';

/** All boards, in the order in which they are asked; the first whose host (or markup) matches reads the page. */
export const adapters: readonly Adapter[] = [
	ashby,
	bambooHr,
	breezy,
	builtIn,
	dice,
	glassdoor,
	greenhouse,
	hackerNews,
	hh,
	icims,
	indeed,
	jobsGe,
	jobindex,
	jobsCz,
	lever,
	linkedIn,
	naukri,
	personio,
	recruitee,
	remoteOk,
	seek,
	smartRecruiters,
	stepStone,
	teamtailor,
	weWorkRemotely,
	wellfound,
	workable,
	workday,
	xing,
	yCombinator,
	zipRecruiter,
];
