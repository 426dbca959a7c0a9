// Which dates each report covers, and so whether the absence of a row means anything (contract, "Coverage").

import type { Need } from '../claims/claim';
import type { Reading } from '../reports';
import type { ReportId } from '../reports/ids';
import type { Settings } from '../settings';
import type { Day } from '../values/day';

/** Returns must reach back this many days before the first refund: an item can come back before it is refunded. */
const RETURNS_BEFORE_REFUND = 14;
/** A reimbursements report is recent enough when it reaches to within this many days of the as-of date. */
const REIMBURSEMENTS_RECENT = 14;

interface Range {
  readonly from: Day;
  readonly to: Day;
}

export class Coverage {
  private readonly ranges = new Map<ReportId, Range | null>();

  constructor(
    private readonly reading: Reading,
    private readonly settings: Settings,
  ) {}

  /** Oldest and newest date of a report in all its tabs, widened by what the seller states; null when it covers nothing. */
  range(report: ReportId): Range | null {
    let range = this.ranges.get(report);
    if (range === undefined) {
      range = this.compute(report);
      this.ranges.set(report, range);
    }
    return range;
  }

  private compute(report: ReportId): Range | null {
    if (!this.reading.has(report)) return null;
    const dated = this.reading.range(report);
    let from = dated?.from ?? Number.POSITIVE_INFINITY;
    let to = dated?.to ?? Number.NEGATIVE_INFINITY;
    const covers = this.settings.covers[report];
    if (covers) {
      from = Math.min(from, covers.from ?? Number.POSITIVE_INFINITY);
      to = Math.max(to, covers.to ?? Number.NEGATIVE_INFINITY);
    }
    return from <= to ? { from, to } : null;
  }

  /** What is lacking to say that a unit refunded on `firstRefund` did not come back; null when the returns report covers it. */
  returnsNeed(firstRefund: Day, eligibleFrom: Day): Need | null {
    const from = firstRefund - RETURNS_BEFORE_REFUND;
    const to = Math.min(this.settings.asOf, eligibleFrom);
    const range = this.range('customer-returns');
    if (range && range.from <= from && range.to >= to - this.settings.slackDays) return null;
    return { report: 'customer-returns', from, to };
  }

  /**
   * What is lacking to say that units of a shipment were not received: the ledger must reach back to its delivery and
   * on to its closing, or where that is not known to some time after its last receipt.
   */
  ledgerNeed(delivered: Day, closing: Day | null, lastReceipt: Day | null): Need | null {
    const { asOf, slackDays } = this.settings;
    const enough = closing ?? Math.min((lastReceipt ?? Number.POSITIVE_INFINITY) + slackDays, asOf - slackDays);
    const range = this.range('ledger-detail');
    if (range && range.from <= delivered && range.to >= Math.min(enough, asOf)) return null;
    return { report: 'ledger-detail', from: delivered, to: Math.min(asOf, closing ?? asOf) };
  }

  /** What is lacking to say that a removal report lists nothing for a date. */
  removalNeed(report: 'removal-orders' | 'removal-shipments', from: Day, to: Day): Need | null {
    const range = this.range(report);
    const until = Math.min(to, this.settings.asOf);
    if (range && range.from <= from && range.to >= until - this.settings.slackDays) return null;
    return { report, from, to: until };
  }

  /** What is lacking to say that a returned unit never reached stock. */
  restockNeed(returned: Day): Need | null {
    const { asOf } = this.settings;
    const range = this.range('ledger-detail');
    if (range && range.from <= returned && range.to >= Math.min(asOf - 3, returned + 3)) return null;
    return { report: 'ledger-detail', from: returned, to: Math.min(asOf, returned + 3) };
  }

  /** What is lacking to say that an event was not paid for. */
  reimbursementsNeed(event: Day): Need | null {
    const lacking: Need = { report: 'reimbursements', from: event, to: this.settings.asOf };
    if (!this.reading.has('reimbursements')) return lacking;
    if (this.reading.isEmpty('reimbursements')) return null;
    const range = this.range('reimbursements');
    const enough = Math.min(event, this.settings.asOf - REIMBURSEMENTS_RECENT);
    return range && range.to >= enough ? null : lacking;
  }
}
