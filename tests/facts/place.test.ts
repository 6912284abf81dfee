import { expect, test } from 'vitest';
import { type Place, readPlace } from '../../lib/facts/place.ts';

const table: [location: string, place: Place['place'], workplace: Place['workplace']][] = [
	['Lisbon', 'Lisbon', null],
	['Melbourne, Victoria, Australia', 'Melbourne, Victoria, Australia', null],
	['Camberwell VIC 3124', 'Camberwell VIC 3124', null],
	['Lisbon · Hybrid', 'Lisbon', 'hybrid'],
	['Hobart TAS (Hybrid)', 'Hobart TAS', 'hybrid'],
	['Hybrid work in Leeds LS1', 'Leeds LS1', 'hybrid'],
	['Hybrid remote in Boston, MA', 'Boston, MA', 'hybrid'],
	['Cardiff, United Kingdom · Hybrid', 'Cardiff, United Kingdom', 'hybrid'],
	['Remote', null, 'remote'],
	['Remote in Ohio', 'Ohio', 'remote'],
	['Remote (USA)', 'USA', 'remote'],
	['REMOTE (EU)', 'EU', 'remote'],
	['London, Remote', 'London', 'remote'],
	['Tallinn, Remote', 'Tallinn', 'remote'],
	['remote/Hamburg', 'Hamburg', 'remote'],
	['Berlin - Remote', 'Berlin', 'remote'],
	['Remote - Canada', 'Canada', 'remote'],
	['Anywhere (100% Remote) Only', null, 'remote'],
	['Worldwide', null, null],
	['Anywhere in the World', null, null],
	['USA Only', 'USA', null],
	['ONSITE Utrecht, Netherlands', 'Utrecht, Netherlands', 'on-site'],
	['Bath, England, United Kingdom · On-site', 'Bath, England, United Kingdom', 'on-site'],
	['Tulsa, OK; Salt Lake City, UT · Hybrid', 'Tulsa, OK; Salt Lake City, UT', 'hybrid'],
	['Bremen, Homeoffice möglich', 'Bremen', 'hybrid'],
	['Stockholm (HQ)', 'Stockholm, HQ', null],
	['Paris, télétravail partiel', 'Paris', 'hybrid'],
	['Казань, удалённо', 'Казань', 'remote'],
	['Remote or on-site in Oslo', 'Oslo', 'remote'],
	['Baden-Baden', 'Baden-Baden', null],
	['Frankfurt am Main / Köln', 'Frankfurt am Main, Köln', null],
	['', null, null],
];

test.each(table)('%s', (location, place, workplace) => {
	expect(readPlace(location)).toEqual({ place, workplace });
});
