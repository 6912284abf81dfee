import { expect, test } from 'vitest';
import { type EmploymentType, employmentTypes } from '../../lib/facts/employment-type.ts';

const table: [text: string, ...terms: EmploymentType[]][] = [
	['Full-time', 'FULL_TIME'],
	['FULL_TIME', 'FULL_TIME'],
	['Full time, Permanent', 'FULL_TIME'],
	['Regular Full-Time', 'FULL_TIME'],
	['Part Time', 'PART_TIME'],
	['Full-time, Part-time', 'FULL_TIME', 'PART_TIME'],
	['Contract - W2', 'CONTRACTOR'],
	['Contractor', 'CONTRACTOR'],
	['Contratista/Freelance', 'CONTRACTOR'],
	['Permanent contract'],
	['Permanent'],
	['Fixed term contract', 'CONTRACTOR', 'TEMPORARY'],
	['Internship', 'INTERN'],
	['Intern', 'INTERN'],
	['International'],
	['Volunteer', 'VOLUNTEER'],
	['Per diem', 'PER_DIEM'],
	['Feste Anstellung, Homeoffice möglich, Vollzeit', 'FULL_TIME'],
	['Vollzeit oder Teilzeit, unbefristet', 'FULL_TIME', 'PART_TIME'],
	['Befristeter Vertrag', 'TEMPORARY'],
	['Werkstudent', 'INTERN'],
	['Temps plein', 'FULL_TIME'],
	['CDI, durée indéterminée'],
	['CDD', 'TEMPORARY'],
	['Stage', 'INTERN'],
	['Jornada completa', 'FULL_TIME'],
	['Tempo integral', 'FULL_TIME'],
	['Pełny etat, umowa o pracę', 'FULL_TIME'],
	['Práce na plný úvazek, práce na zkrácený úvazek', 'FULL_TIME', 'PART_TIME'],
	['Полная занятость', 'FULL_TIME'],
	['Частичная занятость, стажировка', 'PART_TIME', 'INTERN'],
	['Heltid', 'FULL_TIME'],
	['Product'],
	[''],
];

test.each(table)('%s', (text, ...terms) => {
	expect(employmentTypes(text)).toEqual(terms);
});
