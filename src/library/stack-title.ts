import type { StackView } from './model.ts';

/** `FastAPI with SQLAlchemy` */
export function titleOf({ data, framework, orm }: Pick<StackView, 'data' | 'framework' | 'orm'>): string {
  return data.title ?? `${framework.name} with ${orm.name}`;
}
