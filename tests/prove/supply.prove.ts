import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
What the packages are made of: the same source gives the same bytes, no package that ships runs anything when it is
installed, and a list of all of them is left in .artifacts.
*/

const npm = (...args: string[]) =>
	execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** The surroundings without what the test runner adds, which would make another build. */
const plain = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|MODE|DEV|PROD|TEST|SSR|BASE_URL)/.test(name)),
);

/** File → its bytes' hash. */
function hashes(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	return Object.fromEntries(
		files.sort().map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}

test.each(['chrome', 'firefox'])('a build of a copy of the source gives the same bytes (%s)', (target) => {
	const copy = mkdtempSync(join(tmpdir(), 'groundwork-again-'));
	try {
		const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
			.split('\n')
			.filter(Boolean);
		for (const file of files) cpSync(file, join(copy, file));
		symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
		const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
		execFileSync(process.execPath, [wxt, 'prepare'], { cwd: copy, stdio: 'ignore', env: plain });
		execFileSync(process.execPath, [wxt, 'build', '-b', target], { cwd: copy, stdio: 'ignore', env: plain });
		const [here, there] = [hashes(`.output/${target}-mv3`), hashes(join(copy, `.output/${target}-mv3`))];
		expect(Object.keys(here).length).toBeGreaterThan(10);
		expect(there).toEqual(here);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});

test("Firefox's sources, installed and built by themselves, give the same bytes", () => {
	const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
	execFileSync(process.execPath, [wxt, 'zip', '-b', 'firefox'], { stdio: 'ignore', env: plain });
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const archive = `groundwork-${version}-sources.zip`;
	const copy = mkdtempSync(join(tmpdir(), 'groundwork-sources-'));
	try {
		const { error } = spawnSync('unzip', ['-q', join('.output', archive), '-d', copy]);
		if (error) throw new Error('unzip is not installed: on Debian and Ubuntu, apt-get install unzip');
		// What an installation and a build make of the archive, and nothing that lies around here.
		const { NODE_PATH: _path, ...clean } = plain;
		execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: copy, stdio: 'ignore', env: clean });
		execFileSync('npm', ['run', '-s', 'build:firefox'], { cwd: copy, stdio: 'ignore', env: clean });
		const [here, there] = [hashes('.output/firefox-mv3'), hashes(join(copy, '.output/firefox-mv3'))];
		expect(Object.keys(here).length).toBeGreaterThan(10);
		expect(there).toEqual(here);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});

test('no package that ships has an install script', () => {
	const found = JSON.parse(npm('query', '.prod')) as { name: string; scripts?: Record<string, string> }[];
	const runs = found.filter(({ scripts = {} }) =>
		['preinstall', 'install', 'postinstall'].some((name) => name in scripts),
	);
	// The project itself makes its types after an installation.
	expect(runs.map(({ name }) => name).filter((name) => name !== 'groundwork')).toEqual([]);
	expect(found.length).toBeGreaterThan(5);
});

test('a list of everything that ships and that builds it is left in .artifacts/sbom.json', () => {
	const sbom = npm('sbom', '--sbom-format', 'cyclonedx');
	mkdirSync('.artifacts', { recursive: true });
	writeFileSync('.artifacts/sbom.json', sbom);
	const names = (JSON.parse(sbom).components as { name: string }[]).map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['preact', 'idb', 'zod', 'i18next']));
});

test('npm audit is reported', () => {
	const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { encoding: 'utf8' });
	const { metadata, message } = JSON.parse(stdout || '{}') as {
		metadata?: { vulnerabilities: Record<string, number> };
		message?: string;
	};
	console.log(
		metadata
			? `npm audit: ${JSON.stringify(metadata.vulnerabilities)}`
			: `npm audit: the registry has none (${message})`,
	);
	if (metadata) expect((metadata.vulnerabilities.high ?? 0) + (metadata.vulnerabilities.critical ?? 0)).toBe(0);
});
