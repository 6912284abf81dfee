import type { ComponentChildren } from 'preact';
import { say } from '../lib/words/index.ts';
import './TopBar.css';

/** The product's mark and name, and the ways from here. */
export function TopBar({ children }: { children?: ComponentChildren }) {
	return (
		<header class="top-bar">
			<span class="top-bar__name">
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
					<rect class="top-bar__ground" width="16" height="16" rx="3.5" />
					<rect class="top-bar__step" x="10" y="3" width="3" height="3" rx=".75" />
					<rect class="top-bar__step" x="6.5" y="7" width="6.5" height="3" rx=".75" />
					<rect class="top-bar__base" x="3" y="11" width="10" height="2" rx=".75" />
				</svg>
				<span class="top-bar__word">{say('faces.app.name')}</span>
			</span>
			<nav class="top-bar__ways" aria-label={say('faces.app.name')}>
				{children}
			</nav>
		</header>
	);
}
