/** Tells which cases there are, and which of them are to run. */
import { caseFilesOf, packagesOf, questionOf } from '../../contract/content/cases.ts';
import type { Content } from '../../contract/content/model.ts';
import { contradictions } from '../../contract/checks/status-against-run.ts';
import { evidenceFile } from '../../contract/content/run-files.ts';
import { WITH_BROWSER } from '../../contract/vocabulary/screens.ts';
import { LAB_VERSION } from '../environments/version.ts';
import { readEvidence } from './evidence-files.ts';
import type { Case } from './record.ts';

export interface Selection {
  /** Of tasks, features and claims. */
  ids: string[];
  subjects: string[];
  flavours: string[];
  databases: string[];
}

/** Every case of the content, each selected by id, subject, flavour and database; an empty list selects all. */
export function selectCases(content: Content, selection: Selection): Case[] {
  const wanted = (list: string[], value: string): boolean => list.length === 0 || list.includes(value);
  return caseFilesOf(content)
    .filter(
      ({ id, subject, flavour }) =>
        wanted(selection.ids, id) &&
        wanted(selection.subjects, subject) &&
        wanted(selection.flavours, flavour),
    )
    .flatMap((source) => {
      const subject = content.subjects.get(source.subject);
      const packages = packagesOf(content, source);
      const { artifacts = [], server: need, overlaps, screens } = questionOf(content, source) ?? {};
      if (!subject || !packages) return [];
      return source.databases
        .filter((database) => wanted(selection.databases, database))
        .map((database) => ({
          ...{ source, subject, packages, database, artifacts },
          browses: screens !== undefined || source.with === WITH_BROWSER,
          ...(need !== undefined && { need }),
          ...(overlaps && { overlaps }),
        }));
    });
}

/**
 * A case is up to date if the same script ran with the same packages in the same lab. Evidence that the content now
 * contradicts must be made again, or at least be reported again.
 */
export function isUpToDate(
  root: string,
  content: Content,
  { source, subject, packages, database }: Case,
): boolean {
  const evidence = readEvidence(root, evidenceFile({ ...source, database }));
  const question = questionOf(content, source);
  return (
    evidence?.sha256 === source.script.sha256 &&
    evidence.lock === packages.lock &&
    evidence.lab === LAB_VERSION &&
    question !== undefined &&
    contradictions(evidence, question, subject.data).length === 0
  );
}
