// A finding without any known time limit: of removals alone, and then no claim, for nothing can be said of when to file.
import { found, stamped } from '../../src/claims/finding';
import { finish } from '../../src/claims/finish';
import { MARKETPLACES } from '../../src/policy/marketplaces';
import { windowFor } from '../../src/policy/windows';
import { RULES } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import type { Sum } from '../../src/values/message';

const settings = defaultSettings(20_800);

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s: a finding is a claim wherever a window is known',
  (_, rule) => {
    for (const { code } of MARKETPLACES) {
      const finding = found({
        key: 'k',
        marketplace: code,
        eventDate: settings.asOf - 20,
        unitsOpen: 1,
        value: { unitValue: null, amount: null, currency: 'USD', basis: 'unknown' },
        explanation: { id: 'removal-lost.sum', data: {} } as unknown as Sum,
        evidence: [],
      });
      const window = windowFor(rule.window, code);
      const claim = finish(stamped(finding, rule.id, rule.error, rule.window), settings);
      expect([code, claim?.deadline ?? null]).toEqual([code, window && finding.eventDate + window.latestDays]);
      if (window === null) expect(rule.id).toMatch(/^removal-/);
      else expect(claim).toMatchObject({ rule: rule.id, error: rule.error, marketplace: code });
    }
  },
);
