import type { Page } from 'puppeteer-core';
import type { Shown } from './shown.ts';

/*
A board of our own: a list beside a pane whose posting is swapped in place, as LinkedIn and others do it. The address
changes first, the pane some time later, and something on the page never stops changing.
*/

/** The board's page, at any address of it: `?currentJobId=<4100200000 + index>` names the posting in its pane. */
export function twoPanes(postings: readonly Shown[]): string {
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Jobs</title><link rel="icon" href="data:,"></head>
<body>
<div id="ticker"></div>
<ul id="list"></ul>
<main id="pane"></main>
<script>
const postings = ${JSON.stringify(postings).replaceAll('<', '\\u003c')};
const FIRST = ${FIRST};
/** When each posting's text came into the pane, in ms since 1970, by its index. */
var shownAt = {};
const make = (tag, className, ...children) => {
	const element = document.createElement(tag);
	element.className = className;
	element.append(...children);
	return element;
};
function fill(index) {
	const { title, text } = postings[index];
	const paragraphs = text.split('\\n').filter(Boolean).map((line) => make('p', '', line));
	pane.replaceChildren(
		make('h1', 'top-card-layout__title', title),
		make('a', 'topcard__org-name-link', 'Acme Freight'),
		make('div', 'show-more-less-html__markup', ...paragraphs),
	);
	shownAt[index] = Date.now();
}
/** Chooses a posting; its text comes after so many ms, or never (null). */
function choose(index, ms) {
	history.pushState(null, '', '?currentJobId=' + (FIRST + index));
	if (ms !== null) setTimeout(fill, ms, index);
}
list.append(...postings.map(({ title }) => make('li', '', title)));
setInterval(() => ticker.replaceChildren(...Array.from({ length: 50 }, () => make('i', '', String(Math.random())))), 50);
var longTasks = [];
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
	new PerformanceObserver((entries) => longTasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}
fill(Number(new URLSearchParams(location.search).get('currentJobId')) - FIRST);
</script>
</body>
</html>`;
}

const FIRST = 4100200000;

/** Chooses a posting on the board's page; its text comes after so many ms, or when it is filled in (null). */
export const choose = (page: Page, index: number, ms: number | null) => page.evaluate(`choose(${index}, ${ms})`);
/** Fills the text of a posting in. */
export const fill = (page: Page, index: number) => page.evaluate(`fill(${index})`);

/** Where the board shows the posting of an index. */
export const twoPanesAt = (index: number) => `https://www.linkedin.com/jobs/search/?currentJobId=${FIRST + index}`;
/** The same as served. */
export const TWO_PANES = 'www.linkedin.com/jobs/search/';
