// Which adjustments of a Payments file pay for stock, by their description, and for what reason where that is known.
import { codeKey } from '../../../values/text';

/** Spelled as the reimbursements report spells its reasons. */
type ReimbursementReason =
  | 'Lost_Warehouse'
  | 'Damaged_Warehouse'
  | 'Lost_Inbound'
  | 'Damaged_Inbound'
  | 'CustomerReturn'
  | 'CustomerServiceIssue'
  | 'GeneralAdjustment'
  | 'Fee_Correction';

interface StockReimbursement {
  /** Null: it pays for stock, but the words do not tell which pool. */
  readonly reason: ReimbursementReason | null;
}

/** What descriptions begin with; a reason may follow after a dash, in brackets or not at all. */
const PREFIXES = [
  'FBA Inventory Reimbursement',
  'Versand durch Amazon Erstattung für Lagerbestand',
  'Remboursement stock Expédié par Amazon',
  'Rimborso inventario Logistica di Amazon',
  'Reembolso de inventario de Logística de Amazon',
  'FBA在庫の返金',
  // Seen as a column of Amazon's Turkish fee summary, not yet in a Payments file.
  'Amazon Lojistik Envanter Geri Ödemesi',
  // Amazon pays a refund back to the seller; the words say no more.
  'Refund Reimbursal',
].map(codeKey);

const REASONS: Readonly<Record<ReimbursementReason, readonly string[]>> = {
  Lost_Warehouse: ['Lost:Warehouse'],
  Damaged_Warehouse: ['Damaged:Warehouse'],
  Lost_Inbound: ['Lost:Inbound'],
  Damaged_Inbound: ['Damaged:Inbound'],
  CustomerReturn: [
    'Customer Return',
    'Kundenrücksendung',
    'Retour client',
    'Devolución del cliente',
    '購入者による返品',
  ],
  CustomerServiceIssue: ['Customer Service Issue'],
  GeneralAdjustment: ['General Adjustment', 'Allgemeine Anpassung'],
  Fee_Correction: ['Fee Correction'],
};

// Settlement codes, which UK files also print as the description. A reversal reimbursement pays the seller, most often for a return.
const CODES: Readonly<Record<string, ReimbursementReason | null>> = {
  WAREHOUSE_LOST: 'Lost_Warehouse',
  WAREHOUSE_LOST_MANUAL: 'Lost_Warehouse',
  WAREHOUSE_DAMAGE: 'Damaged_Warehouse',
  WAREHOUSE_DAMAGE_EXCEPTION: 'Damaged_Warehouse',
  MISSING_FROM_INBOUND: 'Lost_Inbound',
  MISSING_FROM_INBOUND_CLAWBACK: 'Lost_Inbound',
  CS_ERROR_ITEMS: 'CustomerServiceIssue',
  CS_ERROR_NON_ITEMIZED: 'CustomerServiceIssue',
  INCORRECT_FEES_ITEMS: 'Fee_Correction',
  INCORRECT_FEES_NON_ITEMIZED: 'Fee_Correction',
  REVERSAL_REIMBURSEMENT: null,
  COMPENSATED_CLAWBACK: null,
  FREE_REPLACEMENT_REFUND_ITEMS: null,
  RE_EVALUATION: null,
};

const REASON_OF = new Map<string, ReimbursementReason>();
for (const [reason, words] of Object.entries(REASONS)) {
  for (const word of words) REASON_OF.set(codeKey(word), reason as ReimbursementReason);
}
const CODE_OF = new Map(Object.entries(CODES).map(([code, reason]) => [codeKey(code), reason] as const));

/**
 * Reads the description of an adjustment. Null: it is no reimbursement of stock (a fee adjustment, a correction of weight).
 * Dashes, brackets, a trailing colon and repeated blanks do not matter.
 */
export function stockReimbursementOf(description: string): StockReimbursement | null {
  const key = codeKey(description.replace(/[–—()（）：.]/g, ''));
  const code = CODE_OF.get(key);
  if (code !== undefined) return { reason: code };
  for (const prefix of PREFIXES) {
    if (key.startsWith(prefix)) return { reason: REASON_OF.get(key.slice(prefix.length)) ?? null };
  }
  return null;
}
