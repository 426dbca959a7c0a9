// What a buyer's message is about: its language and the situations that fit, with the words that decided. A proposal, no verdict.
import type { Order } from './order';
import { languageOfText } from './rules/detect';
import { comparable } from './rules/plain';
import type { Fulfilment, ScenarioId, TextLanguage } from './scenarios';

export interface Understood {
  readonly scenario: ScenarioId;
  /** The words that decided, as they stand in the message. */
  readonly words: readonly string[];
}

export interface BuyerMessage {
  readonly language: TextLanguage | null;
  /** Those that fit best come first; none when no word tells. */
  readonly situations: readonly Understood[];
}

/** A situation before it is known who ships the order and whether it has left. */
type Topic = ScenarioId | 'address' | 'cancel' | 'where';

/** Words of each topic, in all languages; the first topics win where as many words speak for two. */
const CUES: readonly (readonly [Topic, string])[] = [
  [
    'safety',
    'fire|smoke|burn(?:t|ed|s)?|electric shock|injur|hurt|allerg|explod|brand|rauch|verbrannt|stromschlag|verletz|feu|fumée|brûl|blessé|incendio|fumo|bruciat|scossa|ferit|humo|quemad|descarga|herid|brandwond|rook|gewond|ogień|dym|poparz|porażen|brinner|rök|skadad mig|発火|煙|やけど|感電|怪我|ケガ|着火|冒烟|烫伤|触电|受伤|过敏',
  ],
  [
    'refund-or-review',
    'bad review|negative review|(?:one|1)[- ]star|schlechte bewertung|negative bewertung|mauvais avis|avis négatif|recensione negativa|mala reseña|reseña negativa|slechte (?:recensie|review|beoordeling)|negatywn\\p{L}{1,3} (?:opini|recenzj)|dålig(?:t)? (?:recension|omdöme)|低評価|悪いレビュー|差评',
  ],
  [
    'outside-amazon',
    'paypal|whatsapp|bank transfer|outside amazon|directly with you|überweis|außerhalb|virement|hors amazon|bonifico|fuori da amazon|transferencia|fuera de amazon|overschrijving|buiten amazon|przelew|poza amazon|överföring|utanför amazon|銀行振込|直接取引|转账|微信|私下',
  ],
  [
    'delivered-not-received',
    '(?:says|shows?|marked|shown)(?: as)? delivered|als zugestellt|zugestellt(?: sein)?|indiqué comme livré|marqué livré|risulta consegnato|figura como entregado|als bezorgd|oznaczon\\p{L}{1,2} jako doręczon|levererad enligt|visas som levererad|配達(?:済み|完了)|显示(?:已)?(?:送达|签收)',
  ],
  [
    'missing-parts',
    'missing|incomplete|not in the box|fehl(?:t|en|ende)|unvollständig|manqu|incomplet|mancan|incomplet|falta(?:n|ba)?|ontbre(?:e)?k|onvolledig|brak(?:uje|ują)|niekompletn|saknas|足りな|不足|入っていな|欠品|缺少|少了|没有配件',
  ],
  [
    'wrong-size',
    'too (?:small|big|large|tight|long|short)|wrong size|another size|exchange|zu (?:klein|groß|eng|lang|kurz)|falsche größe|andere größe|umtausch|trop (?:petit|grand)|taille|échange|troppo (?:piccol|grand)|taglia|misura sbagliata|demasiado (?:pequeñ|grande)|talla|te (?:klein|groot)|maat|omruilen|za (?:mał|duż)|rozmiar|för (?:liten|stor)|storlek|サイズ|交換|尺寸|太小|太大|换一个',
  ],
  [
    'damaged',
    'damag|broken|cracked|scratch|dent(?:ed)?|beschädigt|kaputt|zerbrochen|kratzer|endommagé|cassé|rayé|danneggiat|rott[oa]|graffi|dañad|rot[oa]|roto|beschadigd|gebroken|kapot|uszkodzon|pęknięt|porysowan|skada(?:d|t)|trasig|repor|破損|壊れて|割れて|傷が|损坏|破损|碎了|划痕',
  ],
  [
    'defective',
    "(?:do(?:es)? not|do(?:es)?n['’]?t|not|stopped) work|defect|faulty|won['’]t (?:turn on|start|charge)|funktioniert nicht|defekt|geht nicht|lädt nicht|ne (?:marche|fonctionne) pas|défectueux|en panne|non funziona|difettos|guast|no funciona|defectuos|averiad|werkt niet|doet het niet|nie działa|wadliw|zepsut|fungerar inte|defekt|動かない|動作しない|故障|不良|つかない|不能用|坏了|无法使用|不工作",
  ],
  [
    'wrong-item',
    'wrong (?:item|colou?r|product|article)|different (?:item|colou?r)|not what i ordered|falsche[rns]? (?:artikel|farbe|produkt)|mauvais (?:article|produit|coloris)|pas (?:le bon|celui)|articolo sbagliato|colore sbagliato|artículo equivocado|color equivocado|verkeerde? (?:artikel|kleur|product)|niewłaściw|inny (?:produkt|kolor)|fel (?:vara|färg|produkt)|違う商品|別の商品|色が違|发错|颜色不对|不是我买的',
  ],
  [
    'not-as-described',
    'not as described|different from the (?:picture|photo|description)|nicht wie beschrieben|entspricht nicht|pas conforme|non conforme|diverso dalla descrizione|no (?:es|corresponde|coincide) (?:como|con)|niet zoals (?:beschreven|omschreven)|niezgodn|inte som beskriv|説明と(?:違|異)|写真と(?:違|異)|描述不符|与图片不',
  ],
  [
    'where-is-my-refund',
    "where is my (?:refund|money)|refund yet|waiting for (?:my|the) refund|wo (?:ist|bleibt) (?:mein geld|meine erstattung|die erstattung)|erstattung noch nicht|où est mon remboursement|pas (?:encore )?(?:été )?remboursé|dov['’]è il (?:mio )?rimborso|dónde está mi (?:reembolso|dinero)|waar (?:is|blijft) mijn (?:geld|terugbetaling)|gdzie (?:jest )?mój zwrot pieniędzy|var är min(?:a)? (?:återbetalning|pengar)|返金(?:は|が)(?:いつ|まだ)|退款(?:什么时候|还没|怎么还)",
  ],
  [
    'invoice',
    'invoice|vat (?:number|receipt)|receipt|rechnung|mwst|ust-?id|facture|tva|fattura|partita iva|factura|iva|factuur|btw|faktur|nip|vat|kvitto|moms|領収書|請求書|インボイス|发票',
  ],
  [
    'return-label',
    'return label|how (?:do|can) i (?:return|send it back)|who pays|(?:rücksende|retouren)-?etikett|retourenschein|wie (?:kann|schicke) ich|étiquette de retour|comment (?:le )?(?:renvoyer|retourner)|etichetta di reso|come (?:posso )?(?:restituire|rispedire)|etiqueta de devolución|cómo (?:lo )?(?:devuelvo|devolver)|retourlabel|hoe (?:kan|stuur) ik|etykiet\\p{L}{1,2} zwrotn|jak (?:mogę )?(?:zwrócić|odesłać)|returetikett|fraktsedel|hur (?:returnerar|skickar) jag|返送(?:ラベル|方法)|返品(?:方法|ラベル)|退货(?:标签|地址)|怎么退',
  ],
  [
    'change-order',
    'change (?:the )?(?:colou?r|quantity|order)|gift (?:note|message|wrap)|(?:farbe|anzahl|menge|bestellung) ändern|grußkarte|changer (?:la couleur|la quantité)|message cadeau|cambiare (?:il colore|la quantità)|biglietto|cambiar (?:el color|la cantidad)|mensaje de regalo|(?:kleur|aantal) (?:wijzigen|veranderen)|cadeaubericht|zmienić (?:kolor|ilość|liczbę)|ändra (?:färg|antal)|色を変更|数量を変更|ギフト|改(?:颜色|数量)|礼品留言',
  ],
  [
    'address',
    "(?:change|wrong|new|different|update) (?:the |my |delivery |shipping )?(?:delivery |shipping )?address|moved|(?:falsche|neue|andere|liefer)\\s?-?adresse|adresse ändern|umgezogen|(?:changer|nouvelle|mauvaise|erreur d['’]) ?(?:l['’])?adresse|déménagé|(?:cambiare|nuovo|sbagliato) (?:l['’])?indirizzo|indirizzo (?:sbagliato|nuovo|errato)|trasloc|(?:cambiar|nueva|otra) (?:la )?dirección|dirección (?:equivocada|incorrecta|nueva)|(?:ander|nieuw|verkeerd) ?e? ?adres|adres wijzigen|verhuisd|(?:zmienić|nowy|zły|inny) adres|(?:ny|fel|annan|ändra) (?:leverans)?adress|住所(?:を)?(?:変更|間違)|届け先(?:を|の)?変更|引っ越|(?:改|换|修改)(?:一下)?(?:收货)?地址|地址(?:写)?错",
  ],
  ['cancel', 'cancel|stornier|annul|annull|cancelar|cancelación|avbeställ|anulow|anuluj|キャンセル|取り消し|取消'],
  [
    'where',
    "where is (?:my|the) (?:order|parcel|package|item)|when will (?:it|my)|(?:has not|hasn['’]t|not) (?:yet )?(?:arrived|been delivered)|tracking|still waiting|wo (?:ist|bleibt) (?:mein|meine|das|die)|wann kommt|noch nicht (?:da|angekommen|erhalten)|sendungsverfolgung|où est (?:ma|mon)|quand (?:vais|arrive)|pas (?:encore )?(?:reçu|arrivé)|dov['’]è (?:il|la|mio)|quando arriva|non (?:è )?(?:ancora )?arrivat|dónde está (?:mi|el)|cuándo llega|no (?:me )?ha llegado|waar (?:is|blijft) mijn|wanneer komt|nog niet (?:ontvangen|binnen|aangekomen)|gdzie (?:jest )?(?:moja|moje|paczka)|kiedy (?:dotrze|będzie)|nie dotarł|var är (?:min|mitt)|när kommer|inte (?:kommit|fått)|届かない|届いていな|いつ届|配送状況|まだ(?:です|届)|到哪|什么时候(?:到|送)|没(?:有)?收到|物流",
  ],
  [
    'price-question',
    'coupon|discount|cheaper|price (?:drop|difference|match)|gutschein|rabatt|billiger|preis(?:nachlass)?|réduction|moins cher|code promo|sconto|prezzo|descuento|cupón|más barato|korting|goedkoper|prijs|rabat|taniej|cena|rabatt|billigare|クーポン|割引|値下げ|优惠|降价|便宜',
  ],
  [
    'no-longer-wanted',
    "(?:don['’]?t|no longer|not) (?:want|need)|change(?:d)? my mind|send it back|return (?:it|this|the)|(?:nicht mehr|gefällt (?:mir )?nicht)|zurück(?:senden|schicken|geben)|plus besoin|(?:renvoyer|retourner)|changé d['’]avis|non (?:mi serve|lo voglio)|restituire|ya no (?:lo )?(?:quiero|necesito)|devolver|niet meer nodig|terugsturen|retourneren|nie (?:potrzebuję|chcę)|zwrócić|behöver inte|returnera|ångr|返品|いらな|不要|退货|不想要",
  ],
  [
    'product-question',
    'how (?:do|does|can|to)|does it|is it (?:compatible|possible)|wie (?:funktioniert|kann|geht)|passt (?:das|es|er)|comment|est-ce que|compatible|come (?:si|funziona)|compatibile|cómo (?:se|funciona)|es compatible|hoe (?:werkt|kan)|past (?:het|dit)|jak (?:działa|używać)|czy (?:pasuje|można)|hur (?:fungerar|gör)|passar (?:den|det)|使い方|対応して|でしょうか|怎么用|能不能|兼容',
  ],
];

const PATTERNS = CUES.map(
  ([topic, words]) =>
    [topic, new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${words})\\p{Script=Latin}{0,12}`, 'giu')] as const,
);
/** Nobody writes longer, and what is quoted below adds nothing. */
const LONGEST = 6000;
const SHOWN = 3;

function scenarioOf(topic: Topic, order: Order | null, fulfilment: Fulfilment | null): ScenarioId {
  if (topic === 'address') return order?.shipped === true ? 'address-shipped-low' : 'address-not-shipped';
  if (topic === 'cancel') return order?.shipped === true ? 'cancel-shipped' : 'cancel-not-shipped';
  if (topic === 'where') return fulfilment === 'seller' ? 'where-is-my-order-seller' : 'where-is-my-order-fba';
  return topic;
}

/** What a buyer wrote, understood as far as its words tell; the order says who ships it and whether it has left. */
export function understand(text: string, order: Order | null = null): BuyerMessage {
  const plain = comparable(text.slice(0, LONGEST));
  const fulfilment = order?.fulfilment ?? null;
  const found = PATTERNS.map(([topic, pattern], rank) => {
    const words = [...new Set([...plain.matchAll(pattern)].map((match) => match[0].toLowerCase()))];
    return { topic, words, rank };
  }).filter(({ words }) => words.length > 0);
  found.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank);
  return {
    language: languageOfText(plain),
    situations: found
      .slice(0, SHOWN)
      .map(({ topic, words }) => ({ scenario: scenarioOf(topic, order, fulfilment), words })),
  };
}
