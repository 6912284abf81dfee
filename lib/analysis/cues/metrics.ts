import type { Cue } from './cue.ts';

const specific = { field: 'metrics', value: 'specific' } as const;
const generic = { field: 'metrics', value: 'generic' } as const;
/** Numbers of a model, a product or a customer say nothing about how the role's success is seen. */
const NOT_THE_ROLE = ['model performance', 'model accuracy', 'system performance', 'security measure', 'performance review', 'performance management', 'experience ...9 @namedMeasure', 'experience ...9 @measureWord', 'success story', 'customer success'];

export const metricCues: readonly Cue[] = [
	{
		id: 'metrics/success is a named measure',
		claims: specific,
		when: ['@successIs ...15 @namedMeasure', '@successIs ...12 how many|quickly|often|frequently|fast|well|much', '@successIs ...12 number|share|percentage|proportion of'],
		says: [
			'Your success will be measured by weekly active users and the hours saved in claims.',
			'Success is measured by how many colleagues still use the tools after three months.',
		],
		ignores: ['Success in this role means living our values every day.', 'You measure success by learning, not by titles.'],
	},
	{
		id: 'metrics/a number is to move',
		claims: specific,
		when: [
			'@moveNumber ...7 @namedMeasure ...6 @number|to|below|under|against',
			'@moveNumber ...3 @namedMeasure by',
			'@moveNumber ...8 by ...1 @number percent|per|days|hours',
			'@moveNumber ...8 from ...2 @number ...5 to ...2 @number',
			'@number ...3 @number ...1 faster|quicker|fewer|less',
			'@namedMeasure ...3 down|up|below|under|above|within|over|at ...3 @number',
		],
		in: ['role', 'duties', 'other'],
		says: ['Reduce average handling time by 20% before the summer.', 'Bring the error rate below 3 in every hundred.', 'Cut time to competence from ten weeks to six.'],
		ignores: ['Our platform serves 3,000 customers in 40 countries.', 'Improve the employee experience step by step.'],
	},
	{
		id: 'metrics/by a date a level is reached',
		claims: specific,
		when: [
			'^ by 1? month|@monthName|the|end|q1|q2|q3|q4 ...12 @number ...4 @countedPeople|percent|@namedMeasure|@countedWork',
			'at least @number ...4 @countedPeople|@countedWork|@namedMeasure',
			'minimum of? @number ...3 @countedPeople|@countedWork',
			'@countedPeople|@countedWork ...6 by 1? @monthName|q1|q2|q3|q4|month|year|end',
		],
		in: ['role', 'duties', 'other'],
		says: ['By 31 March 400 employees have passed the basic module.', 'By the end of Q2 at least three workflows run without help from IT.', 'At least 60 colleagues certified in the first year.'],
		ignores: ['By 1 May: a written plan.', 'We have 400 employees in nine countries.'],
	},
	{
		id: 'metrics/named measures are tracked',
		claims: specific,
		when: [
			'@takeMeasure ...8 @namedMeasure ...4 @namedMeasure',
			'@measureWord ...3 such|like|including|cover ...5 @namedMeasure',
			'@takeMeasure|@measureWord ...6 @hardMeasure',
			'@hardMeasure ...4 @takeMeasure',
			'@measureWord ...8 @namedMeasure ...6 @namedMeasure',
		],
		unless: NOT_THE_ROLE,
		in: ['role', 'duties', 'other'],
		says: ['Report usage rate, hours saved and error rate to the board each quarter.', 'Own the KPIs, including weekly active users and time to value.'],
		ignores: ['Track adoption across the business.', 'Hands-on experience with metrics such as latency and accuracy.', 'Monitor model performance, latency and accuracy.'],
	},
	{
		id: 'metrics/outcome shown by',
		claims: specific,
		when: ['demonstrated|evidenced|shown|backed|proven by ...6 @namedMeasure', 'you have|deliver|achieve ...8 saving ...4 hours|time', 'impact|value|benefit ...8 @namedMeasure ...5 @namedMeasure'],
		unless: NOT_THE_ROLE,
		in: ['role', 'duties', 'other'],
		says: ['Customers succeed, as evidenced by activation and renewal rate.', 'Measurable impact on the sales team: hours saved and win rate.'],
		ignores: ['Demonstrated by your portfolio of work.', 'Our impact is global and our values are strong.'],
	},
	{
		id: 'metrics/success headed, told in results',
		claims: generic,
		when: ['@successIs', 'measure of success', 'how we measure|know'],
		in: ['role', 'duties', 'other'],
		unless: ['@successIs ...15 @namedMeasure', 'customer success', '@requirement ...3 success'],
		says: ['What success looks like', 'How you will be measured', 'Your work will be judged on the difference it makes.'],
		ignores: ['Your success will be measured by active users and hours saved.', 'We celebrate the success of our customers.'],
	},
	{
		id: 'metrics/measure impact or adoption',
		claims: generic,
		when: [
			'@takeMeasure ...6 @measured',
			'@takeMeasure|@define|@own ...5 @measureWord',
			'@measureWord ...6 @takeMeasure|@define',
			'@measured @measureWord|tracking|measurement|reporting',
			'measure ...4 @measured|what',
		],
		unless: [...NOT_THE_ROLE, '@successIs', 'site usage', '@namedMeasure ...4 @namedMeasure', 'impact report ...3 skip', 'report progress', 'performance report', 'report to', 'show ...3 @countedPeople', 'result orient'],
		in: ['role', 'duties', 'other'],
		says: ['Track adoption and report on impact.', 'Define KPIs for the AI programme.', 'Measure what changes in the way teams work.', 'Establish a measurement framework for AI value.'],
		ignores: ['Report to the VP of Operations.', 'Monitor model performance in production.', 'Experience with KPIs and dashboards.'],
	},
	{
		id: 'metrics/measurable result is the aim',
		claims: generic,
		when: ['@measurable ...3 @measured|improvement|change|difference|gain|roi|transformation', '@deliverProject|drive|ensure|prove|create ...5 @measurable', '@measured ...2 be|is @measurable|demonstrated|visible'],
		unless: ['track record', 'experience ...9 @measurable', 'proven ability', '@successIs', 'measured by', ...NOT_THE_ROLE],
		in: ['role', 'duties', 'other'],
		says: ['Turn ideas into solutions with measurable business outcomes.', 'Ensure that every pilot delivers tangible value.'],
		ignores: ['Proven track record of measurable results.', 'Our products deliver speed to every customer.'],
	},
	{
		id: 'metrics/report on value',
		claims: generic,
		when: [
			'report|summary|note|update|overview|dashboard|review ...6 @measured|@measureWord|use|saved',
			'quarterly|monthly|regular|weekly|yearly ...2 @measured|value|impact report|review|summary',
			'evaluate|review|check|test|assess ...4 whether|how|what ...6 use|used|work|saved|help|stuck|stick|changed',
					],
		unless: [...NOT_THE_ROLE, 'incident', 'bug', 'use case', '@namedMeasure', 'financial report', 'report to', 'performance report', 'code review'],
		in: ['duties', 'role', 'other'],
		says: ['Send the directors a quarterly note on usage and benefits.', 'Check after two months whether people still use the tool.'],
		ignores: ['Prepare financial reports with the value of each fund.', 'Reports to the Chief Operating Officer.'],
	},
];
