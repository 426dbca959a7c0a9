// The lease of a run in steps: what a stop between two of its properties leaves is found by the next run.
import { createStandIn } from '../../src/local/standin';
import { dropLease, keepLease, recallLease, renewLease } from '../../src/sheets/steps-lease';

const LEASE = { id: 'a', began: 1, heard: 1, staging: null, writing: null };

test.each(['before', 'after'])(
  'a lease that is dropped is gone, or the next run finds it: stopped %s a property goes',
  (when) => {
    for (const stop of [1, 2]) {
      const standIn = createStandIn();
      const remove = standIn.install();
      keepLease(LEASE);
      renewLease('a', 2);
      let seen = 0;
      const fail = () => {
        throw new Error('stopped');
      };
      standIn.onCall = (name) => {
        if (name !== 'Properties.deleteProperty' || ++seen !== stop) return undefined;
        return when === 'after' ? fail : fail();
      };
      expect(dropLease).toThrow('stopped');
      standIn.onCall = null;
      const left = [...standIn.properties.keys()];
      expect(recallLease() !== null || left.length === 0).toBe(true);
      if (recallLease()) dropLease();
      expect([...standIn.properties.keys()]).toEqual([]);
      remove();
    }
  },
);
