import type { Cue } from './cue.ts';

const claims = { field: 'flags.hype', value: true } as const;
/** Proper names and plain uses of the same words. */
const NAMES = ['rockstar games|north|lincoln|energy|consortium', 'unicorn ltd|limited|inc|gmbh|delivery|bank|insurance', 'defense|defence unicorn|unicorns', 'edtech|fintech unicorn', 'ninja ...1 theory|van|one|kitchen|tables', 'wizard ...1 of|coast|world|setup', 'magic ...1 leap|quadrant|circle|link|school', 'epic ...1 games|systems|ehr|clarity|care|certified|certification|hospital', 'jira epic', 'user stories', 'legend ...2 map|chart', 'rocket ...1 lab|lawyer|mortgage|companies|launch|propulsion|engine|software|league', 'hero ...2 image|section', 'crazy egg', 'movement of|data|stock|goods', 'labour|labor|trade movement', 'rock ...1 mechanics|music|salt', 'bold ...1 commerce|text|type'];

export const hypeCues: readonly Cue[] = [
	{
		id: 'flags.hype/praise names for people',
		claims,
		when: ['rockstar|rockstars|ninja|guru|superstar|superhero|samurai|jedi|badass|maverick|trailblazer|wizard|magician|firestarter|wunderkind|warrior|hustler|unicorn|pirate', 'rock star', 'purple squirrel', 'born|ready to ...2 orchestrate|change|disrupt|make ...2 magic|world|history', 'future legend', 'become ...1 legend', 'dreamer|dreamers ...3 doer|front|and', 'be ...2 spark|bonfire|compass|tugboat|rocket|captain|heartbeat|wizard|brain|fire|engine ...1 and|of|the|behind|in', 'you ...3 the spark|bonfire|fuel|magic|catalyst|heartbeat', 'heart ...2 of the team', 'superpower|superpowers', 'movement of|not|in ...2 believers|innovators|ai'],
		unless: NAMES,
		in: ['company', 'role', 'duties', 'requirements', 'nice', 'offer', 'apply', 'other'],
		says: ['We need an AI rockstar.', 'You are the spark and the compass.', 'Dreamers to the front.'],
		ignores: ['Rockstar Games is hiring.', 'Unicorn Ltd sells saddles.', 'Defense Unicorns is veteran-founded.'],
	},
	{
		id: 'flags.hype/verbs on fire',
		claims,
		when: ['revolutionise|revolutionize ...3 everything|world|industry|way|how', 'turbocharge|slay|electrify|catapult', 'supercharge ...3 your|everything|team|career|growth|world', 'unleash ...3 power|potential|magic|ai|your|creativity|revolution', 'ignite ...4 culture|passion|fire|movement|curiosity|revolution', 'set ...4 on fire|alight|ablaze', 'dream big|bigger', 'crush it', 'blow minds|your', 'change the world', 'reimagine|reinvent|transform|disrupt everything', 'move fast and', 'breathe|eat|dream ...2 ai|complexity|breakfast', 'light up', 'tell|make ...4 magic', 'make them clap|say|wow', 'break ...1 silos ...3 break', 'shout about', 'make ...1 jaw|jaws'],
		unless: [...NAMES, '@customer'],
		in: ['company', 'role', 'duties', 'requirements', 'nice', 'offer', 'apply', 'other'],
		says: ['Ignite a culture of AI superheroes.', 'We are here to revolutionise everything.', 'Dream big.'],
		ignores: ['We move parcels.', 'The rule was set in 2020 and no fire door may be blocked.'],
	},
	{
		id: 'flags.hype/praise without measure',
		claims,
		when: ['jaw drop|dropping', 'mind blow|blowing', 'unstoppable', 'legendary', 'rocket ship', 'rocketship', 'moonshot|moonshots', '10x|100x', 'hyper growth', 'hypergrowth', 'lightning speed', 'speed of ...1 thought|light', 'warp speed', 'full steam|throttle', 'no brakes|limits|ceiling', 'sky high|limit', 'zero ego', 'unlimited energy', 'fire in the belly', 'thrive in|on ...1 chaos|ambiguity', 'once in a lifetime', 'game changing|changer', 'wow', 'magic', 'beating heart', 'heart ...3 beat|race|faster', 'relentless ...1 passion|energy|drive|curiosity', 'this not a job', 'ask forgiveness', 'no two days', 'eat ...3 for breakfast', 'never sleep', 'imagine what happens', 'speed is ...2 religion|everything', 'boldest|wildest', 'too wild|large|small', 'let go', 'are you ready|born', '^ ready to', 'shivers|goosebumps', 'without ...1 ever slowing', 'we not do ordinary', 'because we not do', 'bold calls', 'sexy|delicious'],
		unless: [...NAMES, 'no two days ...6 same ...9 because', 'product', 'no limits on', 'thrive in ambiguity|ambiguous ...3 environment'],
		in: ['company', 'role', 'duties', 'requirements', 'nice', 'offer', 'apply', 'other'],
		negated: true,
		says: ['Our rocket ship has no brakes.', 'This isn’t a job, it’s a movement.', 'A relentless passion for what is next.', 'Jaw-dropping demos every Friday.'],
		ignores: ['Magic Leap headsets are used in training.', 'We offer a 10% discount.'],
	},
	{
		id: 'flags.hype/tomorrow talk',
		claims,
		when: ['tomorrow is', 'future ...3 written|now|being', 'lift|lifting|lifts ...4 the future', 'ai native ...4 company|builder|telco|bank|firm', 'every ...2 reborn|amplified|precious', 'first truly ai', 'lead with ai', 'ai in ...4 every ...6 every', 'we ...3 reimagining everything', 'north star|agentic north', 'taking us from', 'stay ahead of tomorrow', 'whole company alight', 'culture where every', 'we ...3 felt the', 'full ai', 'done is better', 'no dream', 'everything is possible'],
		unless: NAMES,
		in: ['company', 'role', 'duties', 'requirements', 'apply', 'other'],
		says: ['Tomorrow is now.', 'The country’s first truly AI-native bank.', 'The future is being written here.'],
		ignores: ['The deadline is tomorrow at noon, and this is final.', 'Future projects will be listed on the intranet.'],
	},
];
