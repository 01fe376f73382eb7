/** How an error is called on its page and in lists. */
import type { ErrorTopic } from '../../../contract/schemas/known-error.ts';
import type { ErrorView } from '../../library/model.ts';

export const topicWords: Record<ErrorTopic, string> = {
  loading: 'Objects and relations that were not loaded',
  querying: 'Queries',
  models: 'Models, arguments and values',
  constraints: 'Constraints and migrations',
  transactions: 'Sessions, transactions and locks',
  connections: 'Connections',
};

/** The message as it is printed, with the exception before it where it has one name. */
export function headingOf({ data: { type, messages } }: Pick<ErrorView, 'data'>): string {
  const [message = ''] = messages;
  return type === undefined || message.startsWith(type) ? message : `${type}: ${message}`;
}

export function errorPath({ id }: Pick<ErrorView, 'id'>): `/errors/${string}/` {
  return `/errors/${id}/`;
}

/** The first line of what was printed, without the address that SQLAlchemy puts behind it. */
export function printedLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/ \(Background on this error at: .*$/, '');
}
