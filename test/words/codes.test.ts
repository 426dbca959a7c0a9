// Codes of reports are said in words, with the code behind.
import { sayMessage } from '../../src/messages/say';
import { say } from '../../src/words';
import { codeName } from '../../src/words/codes';

test.each([
  ['CARRIER_DAMAGED', 'damaged by the carrier (CARRIER_DAMAGED)', '承运人损坏（CARRIER_DAMAGED）'],
  ['carrierdamaged', 'damaged by the carrier (CARRIER_DAMAGED)', '承运人损坏（CARRIER_DAMAGED）'],
  ['lostinbound', 'lost on the way in (Lost_Inbound)', '入库途中丢失（Lost_Inbound）'],
  ['H', 'damaged by the buyer (H)', '买家损坏（H）'],
  ['6', 'damaged by the carrier (6)', '承运人损坏（6）'],
  // The word is the code.
  ['DEFECTIVE', 'defective', '有缺陷（DEFECTIVE）'],
  // Not known: as it is.
  ['Brand_New_Code', 'Brand_New_Code', 'Brand_New_Code'],
  ['', '', ''],
])('%s', (code, en, zh) => {
  expect([codeName(code, 'en'), codeName(code, 'zh')]).toEqual([en, zh]);
});

test('sentences of claims and of messages', () => {
  const sum = {
    id: 'return-damaged.sum' as const,
    data: { units: 1, disposition: 'CARRIER_DAMAGED', paid: 0, open: 1 },
  };
  expect(say(sum, 'en')).toBe('1 returned as damaged by the carrier (CARRIER_DAMAGED) = 1 open.');
  expect(say(sum, 'zh')).toBe('退回 1 件，判定为承运人损坏（CARRIER_DAMAGED） = 待赔 1 件。');
  const paid = (reason: string) => ({ id: 'doubt.payment' as const, data: { id: '37', units: 2, reason } });
  expect(say(paid('lostinbound'), 'en')).toContain(
    'paid 2 of this product: lost on the way in (Lost_Inbound). No claim',
  );
  expect(say(paid(''), 'en')).toContain('paid 2 of this product. No claim');
  expect(say({ id: 'was-unsellable', data: { reason: 'H' } }, 'en')).toContain(
    'damaged it: damaged by the buyer (H). Check',
  );
  expect(sayMessage('propose.claim', 'en', { disposition: 'WAREHOUSE_DAMAGED' })).toContain(
    'damaged in the warehouse (WAREHOUSE_DAMAGED)',
  );
});
