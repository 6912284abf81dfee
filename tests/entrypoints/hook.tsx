import { act } from 'preact/test-utils';
import { draw, redraw } from '../components/render.ts';

/** A hook at work in a page: what it returns now, and the same page drawn again with other arguments. */
export interface Running<A extends readonly unknown[], T> {
	now(): T;
	again(...args: A): Promise<void>;
}

/** Runs a hook in a page of its own, effects included; the one before ends. */
export async function run<A extends readonly unknown[], T>(
	hook: (...args: A) => T,
	...first: A
): Promise<Running<A, T>> {
	let latest: { value: T } | null = null;
	const Page = ({ args }: { args: A }) => {
		latest = { value: hook(...args) };
		return null;
	};
	const place = await draw(<Page args={first} />);
	return {
		now() {
			if (!latest) throw new Error('the hook has not run');
			return latest.value;
		},
		again: (...args) => redraw(<Page args={args} />, place),
	};
}

/** Lets the page come to rest after something happened to it. */
export const settle = (work: () => unknown = () => {}) =>
	act(async () => {
		await work();
		await new Promise((resolve) => setTimeout(resolve));
	});
