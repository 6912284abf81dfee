import { useEffect, useState } from 'preact/hooks';
import { fromAddress, type Place, toAddress } from '../../lib/query/address.ts';
import type { View } from '../../lib/query/view.ts';

const TYPING = 'typing';
const here = () => fromAddress(location.hash.slice(1));

/** Which view is shown and which posting is open: the page's address, so that it can be kept, and gone back to. */
export function usePlace(): { place: Place; open(id: string | null): void; look(view: View, typing?: boolean): void } {
	const [place, setPlace] = useState<Place>(here);

	useEffect(() => {
		const follow = () => setPlace(here());
		addEventListener('popstate', follow);
		addEventListener('hashchange', follow);
		return () => {
			removeEventListener('popstate', follow);
			removeEventListener('hashchange', follow);
		};
	}, []);

	const go = (next: Place, typing = false) => {
		const address = `#${toAddress(next)}`;
		if (typing && history.state === TYPING) history.replaceState(TYPING, '', address);
		else history.pushState(typing ? TYPING : null, '', address);
		setPlace(next);
	};
	return {
		place,
		open: (id) => go({ ...here(), open: id }),
		look: (view, typing) => go({ ...here(), view }, typing),
	};
}
