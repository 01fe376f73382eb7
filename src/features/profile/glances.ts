/** What a tool is at a glance: on its page, and beside the others of its kind. */
import { type GlanceId, GLANCES } from '../../../contract/vocabulary/glances.ts';
import type { SubjectView } from '../../library/model.ts';
import { href } from '../../site/href.ts';

export interface Glance {
  id: GlanceId;
  says: string;
  /** The address of what shows it: a task, or what somebody else published. */
  shownBy: string;
}

/** In shown order; none where its kind is not asked. */
export function glancesOf({ id: tool, at_a_glance: glances }: SubjectView): Glance[] {
  if (!glances) return [];
  return GLANCES.map((id) => {
    const { says, task, source } = glances[id];
    return { id, says, shownBy: source?.url ?? href(`/tasks/${task ?? ''}/#${tool}`) };
  });
}
