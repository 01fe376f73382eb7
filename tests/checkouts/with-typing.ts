/** A checkout in which one type checker was asked two questions about Pebble, and evidence that bears it out. */
import { readContent } from '../../contract/reading/content.ts';
import { sealed } from '../../contract/files/digest.ts';
import { GENERATED } from '../../contract/schemas/evidence.ts';
import { TYPES_VERSION } from '../../contract/content/lab.ts';
import { setupsOf } from '../../contract/content/typing.ts';
import {
  type CheckEvidence,
  type RunEvidence,
  typeEvidenceFile,
} from '../../contract/schemas/typing-evidence.ts';
import { inputsOf } from '../../contract/content/typing-inputs.ts';
import { readTypes } from '../../contract/reading/typing.ts';
import { type Checkout, test as base } from './checkout.ts';

export const FOLDER = 'content/types/pebble';
export const CHECKS = `${FOLDER}/checks.py`;
export const EXPECTED = `${FOLDER}/expected.yaml`;
export const CHECK = 'evidence/types/pebble.plain.strict.json';
export const RUN = 'evidence/types/pebble.plain.python.json';

const FILES: Record<string, string> = {
  'content/types/questions.yaml': `
- { id: column, title: A column, kind: reveals, asks: What is a name? }
- { id: typo, title: A typo, kind: catches, asks: Is a typo caught? }
`,
  'content/types/checkers/strict/checker.yaml': `
name: Strict
order: 1
homepage: https://checker.example/
package: { registry: pypi, name: strict }
configuration: strict.ini
mode: As strict as it gets.
`,
  'content/types/checkers/strict/strict.ini': '[strict]\n',
  'content/types/checkers/strict/requirements.in': 'strict==1.0\n',
  'content/types/checkers/strict/requirements.txt': 'strict==1.0 --hash=sha256:1\n',
  [EXPECTED]: 'types:\n  column: [str]\n',
  [CHECKS]: `from models import Author


def column():
    # ask: column
    reveal_type(Author.name)


def typo():
    # right: typo
    Author.filter(name="Ada")

    # ask: typo
    Author.filter(nam="Ada")
`,
  [`${FOLDER}/models.py`]: 'class Author: ...\n',
  [`${FOLDER}/setups/plain/setup.yaml`]: `
title: Pebble alone
order: 1
about: Nothing else.
checkers: [strict]
`,
};

export const test = base.extend<{ types: Checkout & { again(): void } }>({
  types: async ({ checkout }, use) => {
    for (const [file, text] of Object.entries(FILES)) checkout.write(file, text);
    const again = (): void => {
      for (const evidence of evidenceFor(checkout.root))
        checkout.write(typeEvidenceFile(evidence), JSON.stringify(sealed(evidence)));
    };
    again();
    await use({ ...checkout, again });
  },
});

function evidenceFor(root: string): (CheckEvidence | RunEvidence)[] {
  const { types } = readTypes(root, readContent(root).content.subjects);
  return setupsOf(types).flatMap((setup) => {
    const common = {
      generated: GENERATED,
      subject: setup.subject,
      setup: setup.id,
      lock: setup.packages.lock,
      lab: TYPES_VERSION,
    } as const;
    const packages = { pebble: '1.0' };
    const run: RunEvidence = {
      ...common,
      checker: 'python',
      sha256: inputsOf(setup).sha256,
      versions: { python: '3.13.0', packages },
      returned: { column: 'str' },
      mistaken: { typo: null },
    };
    const checks = setup.data.checkers.flatMap((id): CheckEvidence[] => {
      const checker = types.checkers.get(id);
      if (!checker) return [];
      return [
        {
          ...common,
          checker: id,
          sha256: inputsOf(setup, checker).sha256,
          pin: checker.pin,
          versions: { checker: '1.0', python: '3.13.0', packages },
          revealed: { column: 'builtins.str' },
          caught: { typo: { mistake: [], right: [] } },
          elsewhere: [],
        },
      ];
    });
    return [run, ...checks];
  });
}
