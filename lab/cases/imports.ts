/** Tells which cases may be forked from one process: those that would all begin by importing the same. Pure. */
import { type Imported, importedFirst } from '../../contract/scripts/assemble.ts';
import { driverOfCase, type Case } from './record.ts';

/** Cases that are forked from one process, and what it imports: nothing that one of them would not import itself. */
export interface ForkGroup {
  cases: readonly Case[];
  imports: readonly Imported[];
}

/** What each case begins by importing, in its order: names by their module. */
type Heads = ReadonlyMap<Case, ReadonlyMap<string, readonly string[]>>;

/** Fewer are not worth a process that imports for them. */
const FEWEST = 3;

/** How many of the cases that are left a module may exclude, so that more is imported for the others. */
const EXCLUDED = 1 / 4;

/**
 * @returns with the cases that share too little with others, which are started by themselves
 */
export function forkGroupsOf(cases: readonly Case[]): { groups: ForkGroup[]; alone: Case[] } {
  const kinds = Map.groupBy(cases, (job) =>
    [job.packages.lockFile, job.database, driverOfCase(job)].join(' '),
  );
  const heads = headsOf(cases);
  const split = [...kinds.values()].map((alike) => groupsAmong(alike, heads));
  return {
    groups: split.flatMap(({ groups }) => groups),
    alone: split.flatMap(({ alone }) => alone),
  };
}

/** A script runs on several databases, and is read once. */
function headsOf(cases: readonly Case[]): Heads {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const { source } of cases) {
    const { text } = source.script;
    if (known.has(text)) continue;
    known.set(text, new Map(importedFirst(text).map(({ module, names }) => [module, names])));
  }
  return new Map(cases.map((job) => [job, known.get(job.source.script.text) ?? new Map()]));
}

function groupsAmong(cases: readonly Case[], heads: Heads): { groups: ForkGroup[]; alone: Case[] } {
  const groups: ForkGroup[] = [];
  let left = [...cases];
  while (left.length >= FEWEST) {
    const group = largestAmong(left, heads);
    if (group.cases.length < FEWEST || group.imports.length === 0) break;
    groups.push(group);
    left = left.filter((job) => !group.cases.includes(job));
  }
  return { groups, alone: left };
}

function largestAmong(cases: readonly Case[], heads: Heads): ForkGroup {
  const has = (job: Case, module: string): boolean => heads.get(job)?.has(module) ?? false;
  const modules = [...new Set(cases.flatMap((job) => [...(heads.get(job)?.keys() ?? [])]))];
  const counted = modules
    .map((module) => ({ module, count: cases.filter((job) => has(job, module)).length }))
    .sort((a, b) => b.count - a.count);
  let members = cases;
  const shared = new Set<string>();
  for (const { module } of counted) {
    const rest = members.filter((job) => has(job, module));
    if (rest.length < cases.length * (1 - EXCLUDED)) continue;
    members = rest;
    shared.add(module);
  }
  const [first] = members.map((job) => heads.get(job));
  const imports = [...(first ?? [])]
    .filter(([module]) => shared.has(module))
    .map(([module, names]) => ({
      module,
      // Not all are modules, so none of them decides who is a member.
      names: names.filter((name) => members.every((job) => heads.get(job)?.get(module)?.includes(name))),
    }));
  return { cases: members, imports };
}
