import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A line that opens what belongs to it. */
export function Fold({
	summary,
	open = false,
	class: more = '',
	children,
}: {
	summary: ComponentChildren;
	open?: boolean;
	class?: string;
	children: ComponentChildren;
}) {
	return (
		<details class={`fold ${more}`} open={open}>
			<summary>
				<Icon name="turn" size={10} />
				{summary}
			</summary>
			<div class="fold__body">{children}</div>
		</details>
	);
}
