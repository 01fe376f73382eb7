/** What is compared: kinds of subjects, and the flavours that they have. */
import { z } from 'zod';

/** Async first: it is what a page shows where a subject has both. */
export const FLAVOURS = ['async', 'sync'] as const;

export const Flavour = /* @__PURE__ */ z.enum(FLAVOURS);

export type Flavour = z.infer<typeof Flavour>;

/** What a subject is. The baseline is plain SQL, what the others are measured against. */
const SUBJECT_KINDS = ['baseline', 'orm', 'migrations', 'admin', 'framework'] as const;

export const SubjectKind = /* @__PURE__ */ z.enum(SUBJECT_KINDS);

export type SubjectKind = z.infer<typeof SubjectKind>;

/** Kinds that questions are asked of; the first is what the site is about, the rest are its tools. */
export const ASKED_KINDS = ['orm', 'migrations', 'admin', 'framework'] as const;

export const AskedKind = /* @__PURE__ */ z.enum(ASKED_KINDS);

export type AskedKind = z.infer<typeof AskedKind>;

export const kindWords: Record<AskedKind, { one: string; many: string }> = {
  orm: { one: 'ORM', many: 'ORMs' },
  migrations: { one: 'migration tool', many: 'migration tools' },
  admin: { one: 'admin', many: 'admins' },
  framework: { one: 'framework', many: 'frameworks' },
};
