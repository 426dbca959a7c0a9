// Case texts in Japanese, in business register. What Amazon pays a seller is 補てん.
import type { CaseWords } from './types';

const REFUNDED =
  '購入者へ返金 {units} 点 − 返品 {returned} 点[ − 購入者へ再請求 {recharged} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点';

export const ja: CaseWords = {
  separator: '／',
  names: 'en',
  sentences: {
    greeting: 'お世話になっております。',
    'opening.warehouse-lost':
      '在庫元帳によりますと、{eventDate:date}に下記商品 {unitsEvent} 点が貴社の倉庫で紛失しております。弊店の確認では、{unitsOpen} 点は発見も補てんもされておりません。',
    'opening.warehouse-damaged':
      '在庫元帳によりますと、{eventDate:date}に下記商品 {unitsEvent} 点が貴社の倉庫で破損しております。弊店の確認では、{unitsOpen} 点は補てんされておりません。',
    'opening.refund-without-return':
      '{eventDate:date}までに、下記注文の購入者へ {unitsEvent} 点分が返金されております。弊店の確認では、{unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.refund-without-return.replaced':
      '下記注文について、{eventDate:date}までに無償交換品 {unitsEvent} 点が発送されております。弊店の確認では、元の商品 {unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.over-refund':
      '{eventDate:date}までに、下記注文の購入者へ {unitsEvent} 点分が返金されております。弊店の確認では、{unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.over-refund.money':
      '下記注文の{eventDate:date}付の返金額が、同じ商品について購入者に請求された金額を上回っております。',
    'opening.over-refund.both':
      '{eventDate:date}までに、下記注文の購入者へ {unitsEvent} 点分が返金されており、その額は請求額を上回っております。弊店の確認では、{unitsOpen} 点は返品も弊店への補てんもされておりません。',
    'opening.return-damaged':
      '下記注文は[{refundedOn:date}に返金][{returnedOn:date}に返品]されております。{unitsOpen} 点は配送業者または貴社の倉庫で破損した状態で戻り、弊店の確認では補てんされておりません。',
    'opening.inbound-shortage':
      '弊店の納品プラン[ {shipmentId} ]にて、下記商品を {unitsEvent} 点発送し、{unitsFound} 点が受領されております。弊店の確認では、{unitsOpen} 点は受領も補てんもされておりません。',
    'opening.return-not-restocked':
      '下記注文は[{refundedOn:date}に返金][{returnedOn:date}に返品]されております。{unitsOpen} 点は販売可能と判定されましたが、在庫元帳では弊店の在庫に戻ったことを確認できません。',
    'opening.restocking-fee':
      '下記注文の商品 {unitsEvent} 点は、購入者都合により期限を過ぎて返品され、{eventDate:date}に全額返金されております。弊店への再入庫手数料の計上を確認できません。',
    'opening.deducted-after-closing':
      '弊店の納品プラン[ {shipmentId} ]の完了後、{eventDate:date}以降に下記商品 {unitsEvent} 点が弊店の在庫から差し引かれております。弊店の確認では、{unitsOpen} 点は復元も補てんもされておりません。',
    'opening.deducted-after-closing.figure':
      '弊店の納品プラン[ {shipmentId} ]の完了後、下記商品の受領数が {unitsEvent} 点減らされております。弊店の確認では、{unitsOpen} 点は復元も補てんもされておりません。',
    'opening.deducted-after-closing.ownership':
      '在庫元帳によりますと、{eventDate:date}に下記商品 {unitsEvent} 点が所有権の訂正として弊店の在庫から差し引かれております。弊店ではその理由を把握しておらず、{unitsOpen} 点は復元も補てんもされておりません。',
    'opening.underpaid-reimbursement':
      '補てん額の再評価ツールの入力項目（文章は受け付けられません。{eventDate:date}付の補てん）',
    'opening.reversal-without-unit':
      '下記の補てんが{eventDate:date}に取り消されております。弊店の確認では、補てんの対象であった {unitsOpen} 点は弊店の在庫に戻っておりません。',
    'opening.reversal-without-unit.excess':
      '下記の補てんが{eventDate:date}に取り消されております。その際、支払額を上回る金額が差し引かれております。',
    'opening.removal-lost':
      '弊店の返送依頼[ {referenceId} ]では {unitsEvent} 点が発送済みとなっておりますが、{unitsOpen} 点はどの返送にも含まれておらず、弊店に届いておりません。',
    'opening.removal-short':
      '弊店の返送依頼[ {referenceId}]（{unitsEvent} 点）は完了となっておりますが、{unitsOpen} 点は発送も所有権の放棄もされておりません。',
    'opening.size-tier-fee':
      '{eventDate:date}以降、下記商品の配送代行手数料が、梱包済み商品の測定値から想定される金額を上回っております。商品の再測定と、下記の手数料のご確認をお願いいたします。',
    'opening.size-tier-fee.preview':
      '手数料見積りでは、下記商品が、梱包済み商品の測定値から想定される区分より大きいサイズ区分になっております。販売される前に再測定をお願いいたします。',
    'opening.referral-fee':
      '{eventDate:date}以降、下記商品の販売手数料が、該当すると考えるカテゴリーの料率を上回っております。適用される手数料カテゴリーのご確認をお願いいたします。',
    'opening.disposed-without-order':
      '在庫元帳によりますと、{eventDate:date}に下記商品 {unitsEvent} 点の所有権が放棄されております。{unitsOpen} 点については、弊店からの所有権の放棄依頼を確認できません。',
    'group.inbound-shortage':
      '弊店の納品プラン {shipmentId} で{products#一部の商品}に不足がございます。弊店の確認では、合計 {unitsOpen} 点が受領も補てんもされておりません。',
    'group.deducted-after-closing':
      '弊店の納品プラン {shipmentId} の完了後、{products#一部の商品}が弊店の在庫から差し引かれております。弊店の確認では、合計 {unitsOpen} 点が復元も補てんもされておりません。',
    'group.line': 'SKU {sku}[、FNSKU {fnsku}]：{explanation}',
    'group.more': '… ほか {count} 商品、未処理 {unitsOpen} 点',
    marketplace: 'マーケットプレイス：{value}',
    orderId: '注文番号：{value}',
    shipmentId: '納品番号：{value}',
    referenceId: '在庫元帳の参照ID：{value}',
    removalOrderId: '返送/所有権の放棄依頼ID：{value}',
    reimbursementId: '補てんID：{value}',
    sku: 'SKU：{value}',
    fnsku: 'FNSKU：{value}',
    asin: 'ASIN：{value}',
    title: '商品名：{value}',
    licensePlates: '返品のLPN：{value}',
    parcels: '返送の伝票番号：{value}',
    noParcels: '返送レポートには、この依頼の荷物が記載されておりません。',
    caseId: 'ケースID：{value}',
    'measures.own': '梱包済み商品のサイズと重量（弊店の測定）：{value}',
    'measures.amazon': 'サイズと重量（Amazonの記録）：{value}',
    'field.units': '数量：{units}',
    'field.paid': '支払済み：{paid:money} {currency}',
    'field.sourcing-cost': '1点あたりの仕入原価：{perUnit:money} {currency}',
    'field.net-refund': '1点あたりの返金額（手数料差引後）：{perUnit:money} {currency}',
    'field.short': 'Amazonが示した1点あたりの金額：{perUnit:money} {currency}',
    'field.difference': '差額：{amount:money} {currency}',
    'field.document': 'アップロードする書類：仕入先の請求書（番号、日付、仕入先と購入者、商品、数量、単価、通貨）',
    arithmetic: '計算：{explanation}',
    'filed-part': '以前のケース[（{caseId}）]：このうち{units}点。今回のケース：{unitsOpen}点。',
    'filed-until': '{until:date}までの請求分は以前のケース[（{caseId}）]に含まれ、今回のケースには含まれません。',
    'amount.sourcing-cost':
      '仕入原価：[{unitsOpen} × {unit:money} = ]{amount:money} {currency}（仕入先の請求書による）',
    'amount.amazons-cost': 'Amazonに登録されている仕入原価：[{unitsOpen} × {unit:money} = ]{amount:money} {currency}',
    'amount.net-refund': '未処理 {units} 点分の返金額（手数料差引後）：{amount:money} {currency}',
    'amount.excess-refund': '請求額を超える返金：{amount:money} {currency}',
    'amount.fee-difference': '超過請求：{amount:money} {currency}',
    'amount.restocking-share': '再入庫手数料（20 %）：{amount:money} {currency}',
    'amount.unknown': '補てんレポートによる金額：{amount:money} {currency}',
    'amount.both': '合計（手数料差引後）：{amount:money} {currency}',
    charges: '手数料の明細（日付、注文番号、数量、請求額、想定額、{currency}）：',
    'charges.line': '{date:iso}、{orderId}、{units}、{charged:money}、{correct:money}',
    'charges.given': '{date:iso}、{orderId}、{units}、{charged:money}、{correct:money}、返還済み {given:money}',
    'charges.refunded':
      '返金のあった注文では、返還済みは返還された販売手数料から返金手数料を差し引いた額、想定額は返還されなかった割合に対する弊店の料率での手数料です。',
    'charges.more': '… ほか {count} 件、{units} 点、超過 {amount:money} {currency}',
    checked: '{asOf:date}に確認したレポート：{reports}',
    'checked.report': '{report}（{from:iso} から {to:iso} まで）',
    'checked.undated': '{report}',
    ask: 'お手数ですが、ご確認のうえ、未処理の {unitsOpen} 点の補てんをお願いいたします。',
    'ask.money': 'お手数ですが、ご確認のうえ、差額の補てんをお願いいたします。',
    'ask.both': 'お手数ですが、ご確認のうえ、未処理の {unitsOpen} 点と、請求額を超える返金の補てんをお願いいたします。',
    'ask.restore':
      'お手数ですが、ご確認のうえ、{unitsOpen} 点を弊店の在庫に戻していただくか、補てんをお願いいたします。',
    'ask.shipment':
      'お手数ですが、ご確認のうえ、{unitsOpen} 点を弊店の在庫に計上していただくか、補てんをお願いいたします。',
    'ask.removal': 'お手数ですが、未処理の {unitsOpen} 点の調査、または補てんをお願いいたします。',
    'ask.restocking-fee': 'お手数ですが、ご確認のうえ、再入庫手数料の計上をお願いいたします。',
    'ask.reinstate':
      'お手数ですが、ご確認のうえ、この {unitsOpen} 点の補てんを元に戻していただくか、いつ、どのSKUで在庫に戻ったかをお知らせください。',
    'ask.size-tier-fee': '測定結果が弊店の測定値と一致する場合は、サイズ区分の訂正と差額の返還をお願いいたします。',
    'ask.size-tier-fee.preview': '測定結果が弊店の測定値と一致する場合は、サイズ区分の訂正をお願いいたします。',
    'ask.referral-fee':
      'カテゴリーに誤りがある場合は、訂正と差額の返還をお願いいたします。弊店の認識が誤っている場合は、適用されるカテゴリーをお知らせください。',
    settled: 'すでに対応済みの場合は、補てんIDをお知らせください。',
    'settled.credit': 'すでに計上済みの場合は、取引の日付をお知らせください。',
    attached: '添付：{proofs}',
    offered: 'ご要望があれば提出いたします：{proofs}',
    'proof.ledger-rows': '本件に関する在庫元帳の該当行',
    'proof.order-rows': '本注文に関するレポートの該当行',
    'proof.reimbursement-rows': '本支払いに関する補てんレポートの該当行',
    'proof.removal-rows': '本返送依頼に関するレポートの該当行',
    'proof.shipment-rows': '本納品に関するレポートの該当行',
    'proof.invoice': '日付、仕入先、数量が記載された仕入先の請求書',
    'proof.cost-document': '単価が記載された仕入先の請求書',
    'proof.delivery': '配達証明（箱ごとの伝票番号、または運送状）',
    'proof.tracking-status': '荷物の配送状況の記録',
    'proof.arrival-photos': '到着した商品とラベルの写真',
    'proof.measure-photos': 'ラベル付きの梱包済み商品を計量および採寸した写真',
    'proof.charge-list': '日付と注文番号を記載した全手数料の一覧',
    'proof.fee-calculation': 'トランザクション画面に表示されるAmazonの手数料計算',
    'proof.category-guideline': '商品の説明、該当すると考えるカテゴリーのガイドライン',
    thanks: 'どうぞよろしくお願いいたします。',
    'reply.invoice': 'ご返信ありがとうございます。所有権の証明をご依頼いただきました。',
    'reply.invoice.shown':
      '仕入先の請求書には、仕入先と購入者、日付、商品、数量が記載されており、その時点までに発送した数量を満たしております。',
    'reply.delivery': 'ご返信ありがとうございます。配達の証明をご依頼いただきました。',
    'reply.delivery.shown': '箱ごとの伝票番号、または箱数と総重量を記載した運送状によりご確認いただけます。',
    'reply.cost':
      'ご返信ありがとうございます。金額の根拠についてお尋ねいただきました。仕入先に支払った1点あたりの価格であり、送料、関税、梱包費は含まず、通貨は請求書のとおりです。',
    'reply.cost.amazons':
      'ご返信ありがとうございます。金額の根拠についてお尋ねいただきました。貴社に登録されている当該商品の仕入原価です。',
    'reply.measures': 'ご返信ありがとうございます。測定値をご依頼いただきました。',
    'reply.measures.shown':
      'このFNSKUの梱包済み商品を端から端まで測定しており、写真で定規とはかりの数値をご確認いただけます。',
    'reply.tracking':
      'ご返信ありがとうございます。返送の詳細をご依頼いただきました。返送依頼と、弊店で把握している伝票番号は下記のとおりです。',
    'reply.charges': 'ご返信ありがとうございます。取引の明細をご依頼いただきました。',
    'reply.charges.shown':
      '一覧には、それぞれの日付、注文番号、請求額、想定額を記載しております。Amazonの計算はトランザクション画面に表示されます。',
    'reply.details':
      'ご返信ありがとうございます。詳細をご依頼いただきました。本件の識別番号と計算は下記のとおりで、レポートの該当行によりご確認いただけます。',
    'reply.silent':
      '本ケースについてまだご返信をいただいておりませんため、進捗をお伺いいたします。内容を改めて下記に記載いたします。',
    'reply.coming': '準備が整い次第、本ケースにて提出いたします：{proofs}',
    'reply.ask':
      '引き続きご確認をお願いいたします。ほかに必要なものがございましたら、具体的にお知らせください。お送りいたします。',
    'appeal.already-reimbursed':
      'すでに補てん済みとのご回答をいただきました。[確認できた {unitsReimbursed} 点分の支払いは、下記の計算で差し引いております。]未処理分が別の補てんに含まれている場合は、その補てんID、日付、数量をお知らせください。',
    'appeal.unit-found':
      '在庫が見つかったとのご回答をいただきました。在庫元帳では、下記の未処理分が在庫に戻った記録を確認できません。その記録の日付、フルフィルメントセンター、参照IDをお知らせください。',
    'appeal.outside-window':
      '申請期限を過ぎているとのご回答をいただきました。本件の発生日は{eventDate:date}です[（申請日 {filed:date}）]。弊店の理解では、発生日から数えて{deadline:date}まで申請が可能です。いつから数えられたかをお知らせください。',
    'appeal.proof-refused':
      '提出した書類が認められなかったとのご回答をいただきました。日付、名称と住所、商品、数量のうち、何が不足しているかをお知らせください。改めて書類を提出いたします。',
    'appeal.counted-and-confirmed':
      '内容物の数量を確認済みとのご回答をいただきました。弊店の書類では、下記商品の数量が異なっております。納品の箱と、同じ納品の別のFNSKUでの受領について、再度ご確認をお願いいたします。',
    'appeal.customer-policy':
      '購入者の対応は規約の範囲内とのご回答をいただきました。返金自体に異議はございません。ただし、弊店の確認では、下記の未処理分は返品も購入者への再請求もされておりません。',
    'appeal.duplicate':
      '重複したケースとのご回答をいただきました。弊店では、本件に関する別のケースを把握しておりません。そちらで続けられるよう、ケースIDをお知らせください。別の件に関するものである場合は、本ケースの再開をお願いいたします。',
    'appeal.wrong-kind':
      '申請の種類が異なるとのご回答をいただきました。担当部署への引き継ぎをお願いするか、どの種類で申請すべきかをお知らせください。内容は下記のとおりです。',
    'appeal.ask': 'ご判断の再確認をお願いいたします。変更がない場合は、その根拠となる事実をお知らせください。',
  },
  sums: {
    'warehouse-lost.sum':
      '紛失 {units} 点[ − Amazon照合済み {reconciled} 点][ − 発見 {found} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'warehouse-damaged.sum':
      'Amazonによる破損 {units} 点[ − Amazon照合済み {reconciled} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'refund-without-return.sum': REFUNDED,
    'refund-without-return.replaced':
      '無償交換 {units} 点 − 返品 {returned} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'over-refund.sum': REFUNDED,
    'over-refund.money':
      '返金 {refunded:money} {currency} − 同じ商品の請求 {charged:money}[ − 補てん済み {cash:money}] = 超過 {amount:money} {currency}',
    'over-refund.both': `${REFUNDED}。また、返金 {refunded:money} {currency} − 請求 {charged:money}[ − 補てん済み {cash:money}] = 超過 {amount:money} {currency}`,
    'return-damaged.sum':
      '「{disposition:disposition}」として返品 {units} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'inbound-shortage.sum':
      '[納品 {shipment}：]発送 {shipped} 点 − 受領 {received} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.sum':
      '[納品 {shipment}：]完了後の差し引き {units} 点[ − 復元または超過受領 {found} 点][ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.figure':
      '[納品 {shipment}：]受領数が{seen:date}から {units} 点減少し {now} 点[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'deducted-after-closing.ownership': '所有権の訂正として差し引き {units} 点 = 未処理 {open} 点',
    'return-not-restocked.sum':
      '{returned:date}までに販売可能として返品 {units} 点、在庫元帳に記載なし[ − 補てん済み {paid} 点] = 未処理 {open} 点',
    'restocking-fee.sum': '{limit:date}を過ぎて返品された {units} 点の返金 {principal:money} {currency} の 20 %',
    'underpaid-reimbursement.short':
      '{units} 点 × {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'underpaid-reimbursement.sourcing-cost':
      '{units} 点 × 仕入原価 {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'underpaid-reimbursement.net-refund':
      '{units} 点 × 返金純額 {perUnit:money} {currency} − 支払済み {paid:money} = 不足 {amount:money} {currency}',
    'reversal-without-unit.excess':
      '差し引き {taken:money} {currency} − 支払済み {paid:money} = 超過 {amount:money} {currency}',
    'reversal-without-unit.sum':
      '取り消し {withdrawn} 点[ − 在庫に戻ったもの、再度の支払い、別件での申請 {owned} 点] = 未処理 {open} 点',
    'removal-lost.sum': '返送依頼による発送 {shipped} 点 − 返送の記録 {sent} 点 = 未処理 {open} 点',
    'removal-short.sum':
      '依頼 {requested} 点[ − キャンセル {cancelled} 点][ − 発送 {shipped} 点][ − 処理中 {inProcess} 点] = 未処理 {open} 点',
    'size-tier-fee.sum':
      '{lines} 件 {units} 点の請求 {charged:money} {currency} − サイズ区分「{tier:tier}」の手数料 {correct:money}[ − 返還済み {given:money}] = 超過 {amount:money} {currency}[（ほか {settled} 点は全額返還済み）]',
    'size-tier-fee.preview':
      '手数料見積り：「{theirs:tier}」、弊店の測定：「{ours:tier}」[（1点あたり {now:money} − {due:money} = {difference:money} {currency}）]。まだ請求はありません。',
    'referral-fee.sum':
      '{lines} 件 {units} 点の請求 {charged:money} {currency} − 「{category}」の料率による手数料 {correct:money}[ − 税の可能性 {tax:money}][ − 返還済み {given:money}] = 超過 {amount:money} {currency}[（ほか {settled} 点は全額返還済み）]',
    'disposed-without-order.sum':
      '所有権の放棄 {units} 点[ − 依頼済み、破損済みまたは補てん済み {covered} 点] = 未処理 {open} 点',
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
    'removal-orders': '返送/所有権の放棄依頼',
    'removal-shipments': '返送',
  },
  tiers: {
    small: '小型',
    standard: '標準',
    oversize: '大型',
    super: '特大型',
  },
  dispositions: {
    damaged: '破損',
    carrierdamaged: '配送業者による破損',
    warehousedamaged: '倉庫での破損',
  },
};
