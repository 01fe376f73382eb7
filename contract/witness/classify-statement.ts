/** Tells the work of a script from transaction control and from talk about the connection. */
import type { StatementKind } from '../vocabulary/runs.ts';

export function classify(sql: string): StatementKind {
  const text = sql.replace(/^(\s|\/\*[\s\S]*?\*\/|--[^\n]*\n)+/, '').replace(/;?\s*$/, '');
  if (TRANSACTION.test(text)) return 'transaction';
  if (CHATTER.some((pattern) => pattern.test(text))) return 'chatter';
  return 'work';
}

// On MariaDB, Django opens a transaction with SET autocommit = 0 and ends it with 1.
const TRANSACTION =
  /^(BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|SET\s+(SESSION\s+)?(TRANSACTION|AUTOCOMMIT))\b/i;

const CHATTER: readonly RegExp[] = [
  /^$/,
  /^(PRAGMA|SET|SHOW|USE|DEALLOCATE|DISCARD|LISTEN|UNLISTEN|RESET)\b/i,
  /^SELECT\s+pg_advisory_unlock_all\(\)/i,
  /^SELECT\s+(pg_catalog\.)?(version|current_schema|current_database|current_setting|set_config)\s*\(/i,
  /^SELECT\s+(@@|VERSION\(\)|DATABASE\(\)|CONNECTION_ID\(\))/i,
  /^SELECT\s+CAST\('test (plain|unicode) returns' AS\b/i,
  /\b(pg_catalog\s*\.|pg_type\b|information_schema\s*\.|sqlite_master\b|sqlite_schema\b)/i,
  /\b(FROM|JOIN)\s+pg_[a-z]+\b(?!\s*\()/i,
  /^SELECT\s+sqlite_(compileoption_used|version)\s*\(/i,
  /^DESCRIBE\b/i,
];
