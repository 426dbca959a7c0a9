// Amazon's codes in words for people, with the code behind, by which a row is found in the report.
import type { Language } from '../settings';
import { codeKey } from '../values/text';

/** By the code as reports print it: conditions of units, the ledger's damage reasons, reasons of payments. */
const NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  SELLABLE: ['sellable', '可售'],
  DAMAGED: ['damaged', '已损坏'],
  CARRIER_DAMAGED: ['damaged by the carrier', '承运人损坏'],
  WAREHOUSE_DAMAGED: ['damaged in the warehouse', '仓库损坏'],
  DISTRIBUTOR_DAMAGED: ['damaged by the distributor', '分销商损坏'],
  CUSTOMER_DAMAGED: ['damaged by the buyer', '买家损坏'],
  DEFECTIVE: ['defective', '有缺陷'],
  EXPIRED: ['expired', '已过期'],
  6: ['damaged by the carrier', '承运人损坏'],
  7: ['expired', '已过期'],
  H: ['damaged by the buyer', '买家损坏'],
  K: ['defective', '有缺陷'],
  U: ['damaged by the distributor', '分销商损坏'],
  Lost_Warehouse: ['lost in the warehouse', '仓库丢失'],
  Damaged_Warehouse: ['damaged in the warehouse', '仓库损坏'],
  Lost_Inbound: ['lost on the way in', '入库途中丢失'],
  Damaged_Inbound: ['damaged on the way in', '入库途中损坏'],
  CustomerReturn: ['customer return', '买家退货'],
  CustomerServiceIssue: ['customer service', '买家服务问题'],
  Reimbursement_Reversal: ['reimbursement taken back', '赔偿被收回'],
};

const BY_KEY = new Map(Object.entries(NAMES).map(([code, names]) => [codeKey(code), { code, names }]));

/** `damaged by the carrier (CARRIER_DAMAGED)`; a code that is not known as it is. */
export function codeName(code: string, language: Language): string {
  const known = BY_KEY.get(codeKey(code));
  if (!known) return code;
  const name = known.names[language === 'zh' ? 1 : 0];
  if (codeKey(name) === codeKey(code)) return name;
  return language === 'zh' ? `${name}（${known.code}）` : `${name} (${known.code})`;
}
