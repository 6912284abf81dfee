import type { ComponentChildren } from 'preact';

/** One group of settings under its heading; `id` is its place in the page's address. */
export function OptionsGroup({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
	return (
		<section id={id} class="options__group" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{children}
		</section>
	);
}
