import type { Cue } from './cue.ts';
import { customerDomainCues } from './domain-customers.ts';
import { ownDomainCues } from './domain-own.ts';
import { layerCues } from './layer.ts';
import { otherDomainCues } from './other-domains.ts';

/** Whose work changes because AI comes into use, and in which layer the role works. */
export const domainCues: readonly Cue[] = [...ownDomainCues, ...customerDomainCues, ...otherDomainCues, ...layerCues];
