import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './Notice.css';

/** A face for everything that is not a report: a picture, what is so, and the next step. */
export function Notice({
	icon,
	title,
	level = 1,
	busy = false,
	children,
}: {
	icon: IconName;
	title: string;
	/** The heading's level on its page. */
	level?: 1 | 2;
	busy?: boolean;
	children?: ComponentChildren;
}) {
	const Heading = `h${level}` as const;
	return (
		<section class="notice" aria-busy={busy}>
			<span class={busy ? 'notice__sign notice__sign--busy' : 'notice__sign'}>
				<Icon name={icon} size={20} />
			</span>
			<Heading>{title}</Heading>
			{children}
		</section>
	);
}
