import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A line that opens what belongs to it. */
export function Fold({
	summary,
	open = false,
	id,
	class: more = '',
	children,
}: {
	summary: ComponentChildren;
	open?: boolean;
	/** By which it can be found and shown. */
	id?: string;
	class?: string;
	children: ComponentChildren;
}) {
	return (
		<details id={id} class={`fold ${more}`} open={open}>
			<summary>
				<Icon name="turn" size={10} />
				{summary}
			</summary>
			<div class="fold__body">{children}</div>
		</details>
	);
}
