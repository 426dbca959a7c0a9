// What the status of a shipment says, in the words of Seller Central or the seller's own.
import { memo } from '../../values/memo';

const CANCELLED = new Set(['cancelled', 'canceled', 'deleted', '已取消', '已删除']);
// As Seller Central of each country says it.
const CLOSED =
  /^(closed|geschlossen|abgeschlossen|fermée?|cl[ôo]tur[ée]e?|chius[oa]|cerrad[oa]|gesloten|afgesloten|stängd|zamknięt[aey]|fechad[oa]|kapatıldı|已?关闭|已?完成|已關閉|關閉|クローズ(済み?)?)$/;
// Before a shipment is over, in the words of most countries.
const ON_ITS_WAY =
  /open|working|ready|label|ship|sent|transit|route|way|deliver|check|arriv|receiv|process|draft|plan|pending|problem|bearbeit|unterwegs|versand|versend|geliefert|zugestellt|eingang|empf[aä]ng|cours|livr|reç|r[ée]ception|exp[ée]di|prêt|transit|consegn|ricevu|ricez|spedi|lavorazione|tránsito|entreg|recib|recep|enviad|onderweg|geleverd|ontv|verzonden|behandeling|收|发货|运输|在途|途中|送达|处理|准备|待|入库|验|上架|工作|到达|作業|輸送|納品|受領|準備/;
// Endings of an investigation; only closed shipments are investigated. The first is about a product, the second about the
// shipment, whose time counts from its delivery.
const COUNTED = /countedandconfirmed|^(?!.*[未待]).*清点.*确认/;
const WINDOW_OVER =
  /claims?(window|period)(has|is)?(expired|over|closed)|索赔(期|窗口|时间).*(过|届满|到期|结束|截止|关闭)/;

// Words that agree with a closing date beside them, and do not close a shipment that shows none.
const AGREES =
  /^(closed?|completed?|done|finished|finali[sz]ed|geschlossen|abgeschlossen|beendet|ferm[ée]e?|cl[ôo]tur[ée]e?|termin[ée]e?|chius[oa]|completat[oa]|conclus[oa]|cerrad[oa]|finalizad[oa]|completad[oa]|terminad[oa]|gesloten|afgesloten|voltooid|stängd|avslutad|zamknięt[aey]|zakończon[aey]|fechad[oa]|conclu[íi]d[oa]|encerrad[oa]|kapatıldı|kapalı|tamamlandı|已關閉|關閉|クローズ|クローズ済み?|終了|完了)$/;

/** A status that speaks of money or of an investigation: Amazon may have paid, or be about to, whatever else it says. */
const IN_HAND =
  /reimburs|compensat|erstatt|rembours|rimbors|reembols|vergoed|ersättning|zwrot|赔|补偿|補償|返金|investigat|underreview|untersuch|enquête|indagin|調査|调查|审核/;

/** What a status says. */
interface StatusSays {
  readonly isCancelled: boolean;
  readonly isCounted: boolean;
  readonly isWindowOver: boolean;
  readonly isEnding: boolean;
  readonly isInHand: boolean;
  /** It is no word for a shipment that is over: beside a closing date it contradicts. */
  readonly isGoingOn: boolean;
  /** It says neither that the shipment is over nor that it is on its way. */
  readonly isUnknown: boolean;
}

/** What a comparable status (`codeKey`) says; read once for each. */
export const statusSays = memo((status): StatusSays => {
  const isCounted = COUNTED.test(status);
  const isWindowOver = WINDOW_OVER.test(status);
  const isEnding = CLOSED.test(status) || isCounted || isWindowOver;
  const isCancelled = CANCELLED.has(status);
  const isInHand = !isEnding && IN_HAND.test(status);
  const isGoingOn = !isEnding && !isCancelled && !isInHand && status !== '' && !AGREES.test(status);
  const isUnknown = !isEnding && !isCancelled && !isInHand && status !== '' && !ON_ITS_WAY.test(status);
  return { isCancelled, isCounted, isWindowOver, isEnding, isInHand, isGoingOn, isUnknown };
});
