import { Component, type ComponentChildren } from 'preact';
import { say } from '../lib/words/index.ts';
import './Boundary.css';
import { Fold } from './Fold.tsx';
import { Notice } from './Notice.tsx';
import { RawData, Rescue, type SaveRaw } from './Rescue.tsx';

interface Props {
	reload(): void;
	openList(): void;
	saveRaw: SaveRaw;
	children: ComponentChildren;
}

/** What stands within it, or, once that could not be drawn, what can be done then. */
export class Boundary extends Component<Props, { message: string | null }> {
	static override getDerivedStateFromError(error: unknown) {
		return { message: String(error) };
	}

	override state = { message: null };

	override componentDidCatch(error: unknown) {
		console.error(error);
	}

	override render() {
		const { reload, openList, saveRaw, children } = this.props;
		const { message } = this.state;
		if (message === null) return children;
		return (
			<main class="boundary">
				<div role="alert">
					<Notice icon="alert" title={say('broken.title')}>
						<p>{say('broken.text')}</p>
						<Fold summary={say('faces.notice.error.detail')}>
							<p class="notice__detail">{message}</p>
						</Fold>
						<div class="notice__steps">
							<button type="button" class="button button--main" onClick={() => reload()}>
								{say('broken.reload')}
							</button>
							<button type="button" class="button" onClick={() => openList()}>
								{say('broken.toList')}
							</button>
						</div>
					</Notice>
				</div>
				<RawData.Provider value={saveRaw}>
					<Rescue inTrouble={false} />
				</RawData.Provider>
			</main>
		);
	}
}
