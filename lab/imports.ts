/** Tells which cases may be forked from one process: those that would all begin by importing the same. Pure. */
import { importedFirst } from '../contract/script.ts';
import { driverOfCase, type Case } from './record.ts';

/** Cases that are forked from one process, and what it imports: nothing that one of them would not import itself. */
export interface ForkGroup {
  cases: readonly Case[];
  imports: readonly string[];
}

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
  const split = [...kinds.values()].map(groupsAmong);
  return {
    groups: split.flatMap(({ groups }) => groups),
    alone: split.flatMap(({ alone }) => alone),
  };
}

function groupsAmong(cases: readonly Case[]): { groups: ForkGroup[]; alone: Case[] } {
  const heads = new Map(cases.map((job) => [job, importedFirst(job.source.script.text)]));
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

function largestAmong(cases: readonly Case[], heads: ReadonlyMap<Case, readonly string[]>): ForkGroup {
  const has = (job: Case, module: string): boolean => heads.get(job)?.includes(module) ?? false;
  const modules = [...new Set(cases.flatMap((job) => heads.get(job) ?? []))];
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
  const [first] = members;
  const imports = ((first && heads.get(first)) ?? []).filter((module) => shared.has(module));
  return { cases: members, imports };
}
