// DuckDB on the same files: it loads six reports and answers two of the questions, each one aggregate join. It nets nothing,
// knows no copies in overlapping downloads and no windows: a yardstick, not an audit.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Stages } from '../stages';

/** What is used of `@duckdb/node-api`, which only this folder installs. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
}

const TABS = { delim: `'\\t'`, quote: `''` };
const COMMAS = { delim: `','`, quote: `'"'` };
const REPORTS = [
  ['settlement', 'settlement-*.txt', TABS],
  ['ledger', 'inventory-ledger-*.csv', COMMAS],
  ['orders', 'all-orders-*.txt', TABS],
  ['shipped', 'fulfilled-shipments-*.csv', COMMAS],
  ['returns', 'customer-returns-*.txt', TABS],
  ['reimbursements', 'reimbursements-*.txt', TABS],
] as const;

const REFUNDS_WITHOUT_RETURN = `
  SELECT count(*), sum(refunded) FROM (
    SELECT "order-id" AS id, sku, -sum(amount::DOUBLE) AS refunded
    FROM settlement WHERE "transaction-type" = 'Refund' AND "amount-description" = 'Principal' GROUP BY ALL
  ) refunds
  LEFT JOIN (SELECT "order-id" AS id, sku, count(*) AS units FROM returns GROUP BY ALL) back USING (id, sku)
  WHERE back.units IS NULL`;

const LOSSES_NOT_PAID = `
  SELECT count(*), sum(lost.units - coalesce(paid.units, 0)) FROM (
    SELECT FNSKU AS fnsku, -sum(Quantity::INTEGER) AS units FROM ledger WHERE Reason IN ('M', 'E') GROUP BY ALL
  ) lost
  LEFT JOIN (
    SELECT fnsku, sum("quantity-reimbursed-total"::INTEGER) AS units FROM reimbursements
    WHERE reason IN ('Lost_Warehouse', 'Damaged_Warehouse') GROUP BY ALL
  ) paid USING (fnsku)
  WHERE lost.units > coalesce(paid.units, 0)`;

/**
 * Loads and asks; returns how many rows were loaded.
 * @param home the folder whose node_modules hold `@duckdb/node-api`
 * @throws Error when it is not installed, or a file cannot be loaded
 */
export async function askDuckDb(folder: string, home: string, stages: Stages): Promise<number> {
  const { DuckDBInstance } = createRequire(join(home, 'package.json'))('@duckdb/node-api') as DuckDb;
  const since = performance.now();
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  let rows = 0;
  for (const [name, files, { delim, quote }] of REPORTS) {
    const path = join(folder, files).replace(/'/g, "''");
    const read = `read_csv('${path}', delim = ${delim}, quote = ${quote}, header = true, all_varchar = true)`;
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM ${read}`);
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${name}`);
    rows += Number(counted.getRows()[0]?.[0]);
  }
  stages.add('load six reports', performance.now() - since);
  const asked = performance.now();
  for (const question of [REFUNDS_WITHOUT_RETURN, LOSSES_NOT_PAID]) {
    const answer = (await connection.runAndReadAll(question)).getRows()[0];
    if (!Number(answer?.[0])) throw new Error('DuckDB found nothing, so it did not do the work.');
  }
  stages.add('two questions', performance.now() - asked);
  return rows;
}
