// Civil time of a time zone, by Intl: a date cell is midnight of the spreadsheet's zone, whatever zone this machine is in.

const DAY = 86_400_000;
// Day 0 of a spreadsheet is 30 December 1899.
const EPOCH = Date.UTC(1899, 11, 30);

const PATTERN = /yyyy|MM|dd|HH|mm|ss|'[^']*'|[A-Za-z]+/g;

export class Zone {
  private readonly parts: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  /** @throws for a name that is no time zone */
  constructor(readonly name: string) {
    this.parts = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
  private offset(instant: number): number {
    const hour = Math.floor(instant / 3_600_000);
    let offset = this.offsets.get(hour);
    if (offset === undefined) {
      const p: Record<string, number> = {};
      for (const part of this.parts.formatToParts(instant)) p[part.type] = Number(part.value);
      const civil = Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day, p.hour, p.minute, p.second);
      offset = civil - Math.floor(instant / 1000) * 1000;
      this.offsets.set(hour, offset);
    }
    return offset;
  }

  /** Days since the spreadsheet's day 0 that the zone's calendar and clocks show. */
  serialOf(date: Date): number {
    return (date.getTime() + this.offset(date.getTime()) - EPOCH) / DAY;
  }

  /** The instant at which the zone's calendar and clocks show a serial number. */
  dateOf(serial: number): Date {
    const civil = EPOCH + Math.round(serial * 86_400) * 1000;
    // The offset before and the offset at the guess settle every case but the hour that a change of clocks skips.
    const guess = civil - this.offset(civil);
    return new Date(civil - this.offset(guess));
  }

  /** As Utilities.formatDate, for the letters that civil dates and times need. */
  format(date: Date, pattern: string): string {
    const civil = new Date(date.getTime() + this.offset(date.getTime()));
    const two = (n: number): string => String(n).padStart(2, '0');
    return pattern.replace(PATTERN, (token) => {
      if (token.startsWith("'")) return token === "''" ? "'" : token.slice(1, -1);
      switch (token) {
        case 'yyyy':
          return String(civil.getUTCFullYear()).padStart(4, '0');
        case 'MM':
          return two(civil.getUTCMonth() + 1);
        case 'dd':
          return two(civil.getUTCDate());
        case 'HH':
          return two(civil.getUTCHours());
        case 'mm':
          return two(civil.getUTCMinutes());
        case 'ss':
          return two(civil.getUTCSeconds());
        default:
          throw new Error(`the stand-in has no date letter ${token}`);
      }
    });
  }
}
