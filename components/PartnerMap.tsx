import { PARTNERS, type Partner } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './marks.css';
import { Person } from './Person.tsx';

type Standing = 'committed' | 'named' | 'no';

const ORDER: readonly Standing[] = ['committed', 'named', 'no'];

function standings(findings: Findings): { partner: Partner; standing: Standing }[] {
	const all = PARTNERS.map((partner) => {
		const finding = findings[`partners.${partner}`];
		return { partner, standing: finding.state === 'stated' ? finding.value : ('no' as const) };
	});
	return all.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/** How far apart the partners stand, from the person in the role on. */
const STEP = 13;
const FROM = 11;
const WIDTH = FROM + STEP * PARTNERS.length;

/**
 * Who stands beside the role: a filled diamond on a line is committed, an outlined one on dashes named, a dot without a
 * line nobody.
 */
export function PartnerMap({ findings }: { findings: Findings }) {
	const all = standings(findings);
	const count = (standing: Standing) => all.filter((one) => one.standing === standing).length;
	const words = [
		count('committed') > 0 && say('faces.partners.committed', { count: count('committed') }),
		count('named') > 0 && say('faces.partners.named', { count: count('named') }),
	].filter(Boolean);
	return (
		<span class="marks">
			<svg class="marks__row" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true">
				<Person x={0} />
				{all.map(({ partner, standing }, at) => (
					<g key={partner}>
						{standing !== 'no' && (
							<path
								class={`link-to link-to--${standing}`}
								d={`M${FROM + at * STEP - (at === 0 ? 1 : 2)} 7h${at === 0 ? 4 : 5}`}
							/>
						)}
						<PartnerShape standing={standing} x={FROM + (at + 0.62) * STEP} y={7} />
					</g>
				))}
			</svg>
			<span>{words.length > 0 ? words.join(', ') : say('faces.partners.nobody')}</span>
		</span>
	);
}

/** The same by name. */
export function PartnerNames({ findings }: { findings: Findings }) {
	return (
		<ul class="names names--rows" aria-label={say('faces.partners.map')}>
			{standings(findings).map(({ partner, standing }) => (
				<li
					key={partner}
					class={standing === 'no' ? 'name' : 'name name--on'}
					title={say(`codebook.partners.${partner}.means`)}
				>
					<svg viewBox="0 0 13 13" width="13" height="13" aria-hidden="true">
						<PartnerShape standing={standing} x={6.5} y={6.5} />
					</svg>
					<span>{say(`codebook.partners.${partner}.name`)}</span>
					<span class="name__value">{say(`codebook.partnerValues.${standing}`)}</span>
				</li>
			))}
		</ul>
	);
}

function PartnerShape({ standing, x, y }: { standing: Standing; x: number; y: number }) {
	if (standing === 'no') return <circle class="partner partner--no" cx={x} cy={y} r="1.75" />;
	const reach = standing === 'committed' ? 5 : 4.25;
	return (
		<path
			class={`partner partner--${standing}`}
			d={`M${x} ${y - reach}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`}
		/>
	);
}
