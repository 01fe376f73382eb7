/** The page of one source: what it claims, by topic, each with its verdict and what that rests on. */
import { TOPICS } from '../../../contract/schemas/claim.ts';
import { claimPath } from '../../library/claim-path.ts';
import type { ClaimSourceView, ClaimView, Library } from '../../library/model.ts';
import { href } from '../../site/href.ts';
import { longDay } from '../ui/proofs/days.ts';
import { type Neighbours, neighboursOf } from '../ui/neighbours.ts';
import { topicNames } from './claim-words.ts';
import type { Proof } from '../ui/proofs/proofs.ts';
import { proofsOf, sourceTitle, tally, tallyInWords } from './claims.ts';

interface SourcePage {
  source: ClaimSourceView;
  title: string;
  description: string;
  /** How many of its claims hold. */
  lead: string;
  /** Who published it, and when. */
  whose: string;
  /** In shown order; those that it says nothing about are left out. */
  topics: {
    id: string;
    name: string;
    claims: { claim: ClaimView; proofs: Proof[]; also: ClaimSourceView[] }[];
  }[];
  /** Claims that it shares with a source under which they stand. */
  elsewhere: { path: string; text: string }[];
  neighbours: Neighbours;
}

export function sourcePage(id: string, library: Library): SourcePage {
  const { claimSources } = library;
  const source = claimSources.find((own) => own.id === id);
  if (!source) throw new Error(`there is no source ${id}`);
  const { author, published } = source.data;
  const lead = tallyInWords(tally(source.claims));
  return {
    source,
    title: sourceTitle(source.data),
    description: `${lead} Each verdict rests on a run or on a source with its version.`,
    lead,
    whose: `${author ?? 'Nobody is named as its author'} · ${published === null ? 'undated' : longDay(published)}.`,
    topics: TOPICS.flatMap((topic) => {
      const own = source.claims.filter(({ data }) => data.topic === topic);
      if (own.length === 0) return [];
      const claims = own.map((claim) => ({
        claim,
        proofs: proofsOf(claim, library),
        also: claimSources.filter((other) => claim.data.also.includes(other.id)),
      }));
      return { id: `on-${topic}`, name: topicNames[topic], claims };
    }),
    elsewhere: claimSources
      .flatMap(({ claims }) => claims)
      .filter(({ data }) => data.also.includes(id))
      .map((claim) => ({ path: href(claimPath(claim)), text: claim.data.claim })),
    neighbours: neighboursOf(claimSources, id, '/claims/'),
  };
}
