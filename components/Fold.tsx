import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** True where everything is drawn anew with every key: there what is folded away is drawn once it is opened. */
export const FoldsWait = createContext(false);

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
	const waits = useContext(FoldsWait);
	const [wasOpened, setOpened] = useState(open);
	return (
		<details
			id={id}
			class={`fold ${more}`}
			open={open}
			onToggle={waits ? (event) => event.currentTarget.open && setOpened(true) : undefined}
		>
			<summary>
				<Icon name="turn" size={10} />
				{summary}
			</summary>
			<div class="fold__body">{(wasOpened || !waits) && children}</div>
		</details>
	);
}
