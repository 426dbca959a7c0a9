// Case texts in Japanese, in business register.
import type { CaseWords } from './types';

export const ja: CaseWords = {
  separator: '、',
  names: 'en',
  sentences: {
    greeting: 'お世話になっております。',
    'opening.warehouse-lost':
      '在庫元帳によりますと、{eventDate:date} に下記商品 {unitsEvent} 点が貴社の配送ネットワーク内で紛失しております。弊店の確認では、うち {unitsOpen} 点は発見も補てんもされておりません。',
    'opening.warehouse-damaged':
      '在庫元帳によりますと、{eventDate:date} に下記商品 {unitsEvent} 点が貴社の配送ネットワーク内で破損しております。弊店の確認では、うち {unitsOpen} 点は補てんされておりません。',
    'opening.refund-without-return':
      '下記注文の購入者に {unitsEvent} 点分が返金されております（最終 {eventDate:date}）。弊店の確認では、うち {unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.over-refund':
      '下記注文の購入者に {unitsEvent} 点分が返金されております（最終 {eventDate:date}）。弊店の確認では、うち {unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.over-refund-money':
      '下記注文の {eventDate:date} 付の返金額が、同じ商品について購入者に請求された金額を上回っております。',
    'opening.return-damaged':
      '下記注文（{eventDate:date} に返金または返品）の商品が、配送業者または貴社の配送ネットワーク内で破損した状態で返品されております。弊店の確認では、{unitsOpen} 点が補てんされておりません。',
    'opening.inbound-shortage':
      '納品 {shipmentId} では、下記商品を {unitsEvent} 点発送し、{unitsFound} 点が受領されております。弊店の確認では、{unitsOpen} 点は受領も補てんもされておりません。',
    'opening.return-not-restocked':
      '下記注文は {eventDate:date} に返金または返品され、販売可能と判定されましたが、在庫元帳では {unitsOpen} 点が弊店の在庫に戻ったことを確認できません。',
    'opening.restocking-fee':
      '下記注文の商品は、購入者都合により期限を過ぎて返品され、全額返金されております。弊店への再入庫手数料の計上を確認できません。',
    'opening.deducted-after-closing':
      '納品の完了後、下記商品 {unitsEvent} 点が弊店の在庫から差し引かれております（最初は {eventDate:date}）。弊店の確認では、{unitsOpen} 点は復元も補てんもされておりません。',
    'opening.underpaid-reimbursement':
      '下記の {eventDate:date} 付の補てん額が、{unitsEvent} 点分として本来の金額を下回っているようでございます。',
    'opening.reversal-without-unit':
      '下記の補てんが {eventDate:date} に取り消されております。弊店の確認では、商品が在庫に戻っていないか、支払額を上回る金額が差し引かれております。',
    'opening.removal-lost':
      '返送依頼 {referenceId} では {unitsEvent} 点が発送済みとなっておりますが、うち {unitsOpen} 点はどの返送にも含まれておらず、弊店に届いておりません。',
    'opening.removal-short':
      '返送依頼 {referenceId} は完了となっておりますが、{unitsEvent} 点のうち {unitsOpen} 点は発送も廃棄もされておりません。',
    'opening.size-tier-fee':
      '{eventDate:date} 以降、下記商品の配送代行手数料が、弊店で測定した梱包済み商品のサイズと重量から想定される金額を上回っております。商品の再測定と、下記の手数料のご確認をお願いいたします。',
    'opening.size-tier-fee-preview':
      '手数料見積りでは、下記商品が、弊店で測定した梱包済み商品のサイズと重量から想定される区分より大きいサイズ区分になっております。販売される前に再測定をお願いいたします。',
    'opening.referral-fee':
      '{eventDate:date} 以降、下記商品の販売手数料が、該当すると考えるカテゴリーの料率を上回っております。適用される手数料カテゴリーのご確認をお願いいたします。',
    'opening.disposed-without-order':
      '在庫元帳によりますと、{eventDate:date} に下記商品 {unitsEvent} 点が廃棄されております。うち {unitsOpen} 点については、弊店からの廃棄依頼を確認できません。',
    charges: '手数料の明細（日付、注文番号、数量、請求額、想定額、{currency}）：',
    'charges.line': '{date:date}、{orderId}、{units}、{charged:money}、{correct:money}',
    'charges.given': '{date:date}、{orderId}、{units}、{charged:money}、{correct:money}、返還済み {given:money}',
    arithmetic: '計算：{explanation}',
    amount: '弊店のレポート上の金額：{amount} {currency}',
    marketplace: 'マーケットプレイス：{value}',
    orderId: '注文番号：{value}',
    shipmentId: '納品番号：{value}',
    referenceId: '在庫元帳の参照ID：{value}',
    sku: 'SKU：{value}',
    fnsku: 'FNSKU：{value}',
    asin: 'ASIN：{value}',
    title: '商品名：{value}',
    checked: '{asOf:date} に確認したレポート：{reports}',
    'checked.report': '{report}（{from:date} から {to:date} まで）',
    'checked.undated': '{report}',
    ask: 'お手数ですが、ご確認のうえ、未処理の {unitsOpen} 点の補てんをお願いいたします。すでに対応済みの場合は、補てんIDをお知らせください。',
    'ask.size-tier-fee':
      '測定結果が弊店の数値と一致する場合は、サイズ区分の訂正と差額の返還をお願いいたします。すでに対応済みの場合は、補てんIDをお知らせください。',
    'ask.size-tier-fee-preview': '測定結果が弊店の測定と一致する場合は、サイズ区分の修正をお願いいたします。',
    'ask.referral-fee':
      'カテゴリーに誤りがある場合は、訂正と差額の返還をお願いいたします。弊店の認識が誤っている場合は、適用されるカテゴリーをお知らせください。',
    'ask.money':
      'お手数ですが、ご確認のうえ、差額の補てんをお願いいたします。すでに対応済みの場合は、補てんIDをお知らせください。',
    'attached.warehouse': '添付：本件に関する在庫元帳の該当行',
    'attached.order': '添付：本注文の返金および返品の該当行',
    'attached.shipment': '添付：数量が記載された仕入先の請求書、配達証明',
    'attached.revaluation': '添付：仕入原価が記載された仕入先の請求書',
    'attached.removal': '添付：配送状況の記録、到着した商品の写真',
    'attached.size-tier-fee': '添付：ラベル付きの梱包済み商品を計量および採寸した写真',
    'attached.referral-fee': '添付：商品の説明、該当すると考えるカテゴリーのガイドライン',
    'group.inbound-shortage':
      '納品 {shipmentId} で複数の商品に不足がございます。弊店の確認では、合計 {unitsOpen} 点が受領も補てんもされておりません。',
    'group.deducted-after-closing':
      '納品 {shipmentId} の完了後、複数の商品が弊店の在庫から差し引かれております。弊店の確認では、合計 {unitsOpen} 点が復元も補てんもされておりません。',
    'group.line': 'SKU {sku}、FNSKU {fnsku}：{explanation}',
    more: '… ほか {count} 行は添付の一覧をご覧ください。',
    thanks: 'どうぞよろしくお願いいたします。',
  },
  sums: {
    'warehouse-lost.sum':
      '紛失 {units} 点[ − Amazon照合済み {reconciled} 点][ − 発見 {found} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'warehouse-damaged.sum':
      'Amazonによる破損 {units} 点[ − Amazon照合済み {reconciled} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'refund-without-return.sum':
      '購入者へ返金 {units} 点 − 返品 {returned} 点[ − 購入者へ再請求 {recharged} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'refund-without-return.replaced':
      '無償交換 {units} 点[ − 返品 {returned} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'over-refund.sum':
      '購入者へ返金 {units} 点 − 返品 {returned} 点[ − 購入者へ再請求 {recharged} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'over-refund.money':
      '返金 {refunded:money} {currency} − 同じ商品の請求 {charged:money}[ − 補てん済み {cash:money}] = 超過 {amount:money} {currency}',
    'over-refund.both':
      '購入者へ返金 {units} 点 − 返品 {returned} 点[ − 購入者へ再請求 {recharged} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点。また、返金 {refunded:money} {currency} − 請求 {charged:money}[ − 補てん済み {cash:money}] = 超過 {amount:money} {currency}',
    'return-damaged.sum': '{disposition} として返品 {units} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'inbound-shortage.sum':
      '納品 {shipment}：発送 {shipped} 点 − 受領 {received} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.sum':
      '納品 {shipment} の完了後に差し引き {units} 点[ − 復元または超過受領 {found} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.figure':
      '納品 {shipment} の受領数が {seen:date} から {units} 点減少し {now} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.ownership': '所有権の訂正として差し引き {units} 点 = 未処理 {open} 点',
    'return-not-restocked.sum':
      '販売可能として返品 {units} 点（最終 {returned:date}）、在庫元帳に記載なし[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'restocking-fee.sum': '{limit:date} を過ぎて返品された {units} 点の返金 {principal:money} {currency} の 20 %',
    'underpaid-reimbursement.short':
      '{units} 点 × {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'underpaid-reimbursement.sourcing-cost':
      '{units} 点 × 仕入原価 {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'underpaid-reimbursement.net-refund':
      '{units} 点 × 返金純額 {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'reversal-without-unit.excess':
      '差し引き {taken:money} {currency} − 支払済み {paid:money} = 超過 {amount:money} {currency}',
    'reversal-without-unit.sum': '商品の返却なく取り消し {withdrawn} 点[ − 別件で申請 {owned} 点] = 未処理 {open} 点',
    'removal-lost.sum': '返送依頼による発送 {shipped} 点 − 返送の記録 {sent} 点 = 未処理 {open} 点',
    'removal-short.sum':
      '依頼 {requested} 点[ − キャンセル {cancelled} 点][ − 発送 {shipped} 点][ − 処理中 {inProcess} 点] = 未処理 {open} 点',
    'size-tier-fee.sum':
      '{lines} 件 {units} 点の請求 {charged:money} {currency} − 区分 {tier:tier} の手数料 {correct:money}[ − 返還済み {given:money}] = 超過 {amount:money} {currency}[（ほか {settled} 点は全額返還済み）]',
    'size-tier-fee.preview':
      '手数料見積り：{theirs:tier}、弊店の測定：{ours:tier}[：1点あたり {now:money} − {due:money} = {difference:money} {currency}]。まだ請求はありません。',
    'referral-fee.sum':
      '{lines} 件 {units} 点の請求 {charged:money} {currency} − {category} の料率による手数料 {correct:money}[ − 税の可能性 {tax:money}][ − 返還済み {given:money}] = 超過 {amount:money} {currency}[（ほか {settled} 点は全額返還済み）]',
    'disposed-without-order.sum': '廃棄 {units} 点[ − 依頼済みまたは破損済み {covered} 点] = 未処理 {open} 点',
  },
  reports: {
    'ledger-detail': '在庫元帳（詳細）',
    'ledger-summary': '在庫元帳（概要）',
    reimbursements: '補てん',
    'customer-returns': 'FBA返品',
    'settlement-v1': '決済（フラットファイル V1）',
    'settlement-v2': '決済（フラットファイル V2）',
    'payments-transactions': 'ペイメント（トランザクション）',
    'all-orders': '全注文',
    'fulfilled-shipments': 'Amazon出荷',
    replacements: '交換',
    'shipment-contents': '納品内容',
    'fee-preview': '手数料見積り',
    'removal-orders': '返送・廃棄依頼',
    'removal-shipments': '返送',
  },
};
