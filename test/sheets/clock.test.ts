// Days and midnights of a zone agree with the service for every hour, with few calls.
import { createStandIn } from '../../src/local/standin';
import { Clock } from '../../src/sheets/clock';
import { dayFromIso, isoOf } from '../../src/values/day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
// Casablanca changes its clocks around Ramadan, Lord Howe by half an hour, Cairo and Asuncion at midnight.
const zones = [
  ...['Etc/UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Asia/Kathmandu'],
  ...['Africa/Casablanca', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Asuncion'],
];

test.each(zones)('%s', (zone) => {
  const standIn = createStandIn({ timeZone: zone });
  const remove = standIn.install();
  try {
    const clock = new Clock(zone);
    const start = Date.UTC(2024, 0, 1);
    const wrong: string[] = [];
    // An odd step, so that all times of day come up.
    for (let ms = start; ms < start + 366 * 24 * HOUR; ms += 97 * MINUTE) {
      const moment = new Date(ms);
      const said = isoOf(clock.dayOf(moment));
      if (said !== standIn.services.Utilities.formatDate(moment, zone, 'yyyy-MM-dd')) wrong.push(`${ms} ${said}`);
    }
    expect(wrong).toEqual([]);
    standIn.resetCounts();
    const fresh = new Clock(zone);
    const first = dayFromIso('2024-01-01')!;
    for (let day = first; day < first + 730; day++) {
      const midnight = fresh.midnightOf(day);
      const around = [fresh.dayOf(midnight), fresh.dayOf(new Date(midnight.getTime() - 1))];
      if (around[0] !== day || around[1] !== day - 1) wrong.push(`${day} ${around}`);
    }
    expect(wrong).toEqual([]);
    expect(standIn.counts().methods['Utilities.formatDate']).toBeLessThan(200);
  } finally {
    remove();
  }
});
