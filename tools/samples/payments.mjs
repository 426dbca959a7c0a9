// Payments transactions ("Date Range Report") of Amazon.de and Amazon.co.jp: one row an event, with preamble.

import { plus } from './filling.mjs';
import {
  BOM,
  cells,
  dotted,
  euro,
  HEADERS,
  PREAMBLE_DE,
  PREAMBLE_JP,
  quoted,
  sparse,
  toCp932,
  yen,
} from './formats.mjs';
import { euroRow, yenRow } from './money.mjs';

function eventsOf(orders, row) {
  return orders.flatMap((order) => [
    { kind: 'order', date: order.date, order, money: row(order, 1) },
    ...(order.refund ? [{ kind: 'refund', date: order.refund, order, money: row(order, -1) }] : []),
    ...(order.chargedAgain ? [{ kind: 'again', date: order.chargedAgain, order, money: again(row(order, -1)) }] : []),
  ]);
}

const again = (money) => Object.fromEntries(Object.entries(money).map(([key, value]) => [key, -value]));
const byDate = (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
const total = (money) => Object.values(money).reduce((sum, x) => sum + x, 0);

const GERMAN = { order: 'Bestellung', refund: 'Erstattung', again: 'Bestellung_Wiedereinzug' };

export function paymentsDe(orders, paid, from, to) {
  const H = HEADERS.paymentsDe;
  const columns = {
    product: 'Umsätze',
    tax: 'Produktumsatzsteuer',
    withheld: 'Einbehaltene Steuer auf Marketplace',
    selling: 'Verkaufsgebühren',
    fba: 'Gebühren zu Versand durch Amazon',
    otherFees: 'Andere Transaktionsgebühren',
    other: 'Andere',
  };
  const row = (date, type, fields, money) => ({
    date,
    cells: {
      'Datum/Uhrzeit': `${dotted(date)} 13:23:45 UTC`,
      Abrechnungsnummer: '23456789012',
      Typ: type,
      ...fields,
      ...Object.fromEntries(H.slice(13, 26).map((name) => [name, '0'])),
      ...Object.fromEntries(Object.entries(money).map(([key, cents]) => [columns[key], euro(cents)])),
      Gesamt: euro(total(money)),
      Transaktionsstatus: 'Freigegeben',
      'Freigabedatum der Transaktion': dotted(plus(date, 2)),
    },
  });
  const rows = [
    ...eventsOf(orders, euroRow).map(({ kind, date, order, money }) =>
      row(
        date,
        GERMAN[kind],
        {
          Bestellnummer: order.id,
          SKU: order.product.sku,
          Beschreibung: order.product.title,
          Menge: order.units ?? 1,
          Marketplace: 'amazon.de',
          Versand: 'Amazon',
          Steuererhebungsmodell: 'MarketplaceFacilitator',
        },
        money,
      ),
    ),
    ...paid
      .filter((p) => p.currency === 'EUR')
      .map((p) =>
        row(
          plus(p.date, 1),
          'Anpassung',
          {
            Bestellnummer: p.order ?? '',
            SKU: p.product.sku,
            Beschreibung: `Versand durch Amazon Erstattung für Lagerbestand -  ${p.order ? 'Kundenrücksendung' : 'Allgemeine Anpassung'}`,
            Menge: 1,
          },
          { other: Math.round(p.per * 100) },
        ),
      ),
    ...['2026-08-08', '2026-09-08', '2026-10-08', '2026-11-08'].map((date) =>
      row(date, 'Versand durch Amazon Lagergebühr', { Beschreibung: 'Lagergebühr' }, { other: -742 }),
    ),
    ...['2026-08-20', '2026-09-17', '2026-10-15', '2026-11-12'].map((date) =>
      row(date, 'Übertrag', { Beschreibung: 'Auf das Konto mit der Endung 000' }, { other: -14250 }),
    ),
  ]
    .filter((r) => r.date >= from && r.date <= to)
    .sort(byDate);
  const table = cells(
    H,
    rows.map((r) => r.cells),
  );
  return BOM + quoted([...PREAMBLE_DE.map((line) => [line]), H, ...table]);
}

const JAPANESE = { order: '注文', refund: '返金' };

export function paymentsJp(orders, paid, from, to) {
  const H = HEADERS.paymentsJp;
  const columns = {
    product: '商品売上',
    tax: '商品の売上税',
    points: 'Amazonポイントの費用',
    selling: '手数料',
    fba: 'FBA 手数料',
    other: 'その他',
  };
  const row = (date, type, fields, money) => ({
    date,
    cells: {
      '日付/時間': `${date.replaceAll('-', '/')} 9:05:14 JST`,
      決済番号: '11947113001',
      トランザクションの種類: type,
      ...fields,
      ...Object.fromEntries(H.slice(13, 27).map((name) => [name, '0'])),
      ...Object.fromEntries(Object.entries(money).map(([key, amount]) => [columns[key], yen(amount)])),
      合計: yen(total(money)),
    },
  });
  const rows = [
    ...eventsOf(orders, yenRow).map(({ kind, date, order, money }) =>
      row(
        date,
        JAPANESE[kind],
        {
          注文番号: order.id,
          SKU: order.product.sku,
          説明: order.product.title,
          数量: order.units ?? 1,
          'Amazon 出品サービス': 'amazon.jp',
          フルフィルメント: 'Amazon',
        },
        money,
      ),
    ),
    ...paid.map((p) =>
      row(
        plus(p.date, 1),
        '調整',
        {
          注文番号: p.order ?? '',
          SKU: p.product.sku,
          説明: `FBA在庫の返金 - ${p.order ? '購入者による返品' : '納品時の紛失'}:`,
          数量: 1,
        },
        { other: p.per * p.cash },
      ),
    ),
    ...['2026-08-12', '2026-09-09', '2026-10-07', '2026-11-04'].map((date) =>
      row(date, '振込み', { 説明: '末尾が000のアカウントへ' }, { other: -20500 }),
    ),
  ]
    .filter((r) => r.date >= from && r.date <= to)
    .sort(byDate);
  const table = cells(
    H,
    rows.map((r) => r.cells),
  );
  const pad = (line) => [line, ...H.slice(1).map(() => '')];
  return toCp932(sparse([...PREAMBLE_JP.map(pad), H, ...table], '\r\n'));
}
