import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, type Session, until } from './session.ts';
import { browsers, type Started, start } from './start.ts';

test.each(['chrome-mv3', 'firefox-mv3'])('%s asks for these permissions and requires no host', (target) => {
	const manifest = JSON.parse(readFileSync(join('.output', target, 'manifest.json'), 'utf8'));
	const beside = target.startsWith('firefox') ? [] : ['sidePanel'];
	expect(manifest.permissions.sort()).toEqual(
		['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...beside].sort(),
	);
	// Only what a person may switch on; tests/project.test.ts says which hosts.
	expect(manifest.optional_host_permissions).toContain('https://*.linkedin.com/*');
	for (const key of ['host_permissions', 'optional_permissions', 'content_scripts']) {
		expect(manifest[key] ?? [], key).toEqual([]);
	}
	expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

describe.each(browsers)('%s', (_name, launch) => {
	let end: Started['end'];
	let sites: Started['sites'];
	let session: Session;

	beforeAll(async () => {
		({ session, sites, end } = await start(launch));
	});
	afterAll(() => end());

	/** `host:443` alone may be Chromium connecting ahead to where a frame or form would lead; then nothing was sent. */
	const sent = () => sites.asked.filter((address) => address.includes('collector.example/'));

	test.each(PAGES)('%s can neither call out nor run what is not ours', async (path) => {
		const { page, run } = await session.open(path);
		await run(async (doc) => {
			const heard: string[] = [];
			Object.assign(doc, { heard });
			doc.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
			const add = (tag: string, set: Record<string, string>) =>
				doc.body.append(Object.assign(doc.createElement(tag), set));
			await fetch('https://collector.example/').catch(() => {});
			add('script', { textContent: 'document.title = "taken over"' });
			add('script', { src: 'https://collector.example/x.js' });
			add('img', { src: 'https://collector.example/x.png' });
			add('iframe', { src: 'https://collector.example/' });
			add('style', { textContent: 'body { outline: 9px solid red }' });
			const form = Object.assign(doc.createElement('form'), { action: 'https://collector.example/' });
			doc.body.append(form);
			try {
				form.submit();
			} catch (refusal) {
				heard.push(`form: ${refusal}`); // Firefox throws, Chromium stays silent
			}
		});
		for (const due of ['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']) {
			const isHeard = () => run((doc, one) => (doc as unknown as { heard: string[] }).heard.includes(one), due);
			await until(`the refusal by ${due}`, isHeard);
		}
		expect(await run((doc) => doc.title)).not.toBe('taken over');
		expect(await run((doc) => getComputedStyle(doc.body).outlineWidth)).not.toBe('9px');
		expect(sent()).toEqual([]);
		await page.close();
	});

	test('nothing came later either', () => {
		expect(sent()).toEqual([]);
	});
});
