// After-sales texts in Dutch.
import { type LanguageTexts, SIGNATURE } from './types';

export const nl: LanguageTexts = {
  opening: 'Beste klant,\n\nHartelijk dank voor uw bericht over bestelling {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Beste klant,\n\nWij schrijven u over bestelling {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Met vriendelijke groet${SIGNATURE}`,
  questionOpening: 'Beste klant,\n\nHartelijk dank voor uw vraag{{#item}} over ‘{{item}}’{{/item}}.',
  warm: {
    opening: 'Beste klant,\n\nFijn dat u ons hebt geschreven over bestelling {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Beste klant,\n\nHartelijk dank voor uw bestelling {{orderId}}{{#item}} ({{item}}){{/item}}, waarover wij u vandaag schrijven.',
    questionOpening: 'Beste klant,\n\nHartelijk dank voor uw interesse en uw vraag{{#item}} over ‘{{item}}’{{/item}}.',
    closing: `Hebt u nog een vraag? Antwoord gerust op dit bericht: wij helpen u graag.\n\nHartelijke groet${SIGNATURE}`,
  },
  businessOpening: 'Goedendag,',
  businessClosing: `Hartelijk dank voor uw hulp.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Bestelling {{orderId}}: bezorgadres',
      `Helaas kunnen wij het adres niet zelf wijzigen: Amazon verpakt en verzendt deze bestelling en kan die alleen naar het adres in de bestelling sturen.

Zolang de bestelling nog niet is ingepakt, kunt u op Amazon bij ‘Mijn bestellingen’ het adres wijzigen of de bestelling annuleren. Wordt geen van beide meer aangeboden, dan kan de klantenservice van Amazon u vertellen wat nog mogelijk is. Na een annulering kunt u gewoon opnieuw bestellen met het juiste adres.`,
    ],
    'address-not-shipped.seller': [
      'Bestelling {{orderId}}: bezorgadres',
      `Wij hebben het pakket nog niet verzonden en houden het voor u vast. Helaas kunnen wij het niet zomaar naar een ander adres sturen: Amazon staat ons alleen toe te verzenden naar het adres in de bestelling.

Open op Amazon ‘Mijn bestellingen’, kies deze bestelling en vraag de annulering aan. Wij bevestigen die meteen, en u kunt opnieuw bestellen met het juiste adres.

Wilt u dit uiterlijk op {{replyBy}} doen? Als wij niets van u horen, moeten wij naar het adres in de bestelling verzenden.`,
    ],
    'address-shipped-low.fba': [
      'Bestelling {{orderId}}: bezorgadres',
      `Het pakket is al onderweg naar het adres in de bestelling, en dat kunnen wij helaas niet meer wijzigen. Amazon bezorgt deze bestelling. Via ‘Mijn bestellingen’ kunt u de klantenservice van Amazon vragen of de vervoerder het nog kan omleiden.

Wilt u daar niet op wachten, dan kunt u het artikel opnieuw bestellen met het juiste adres. Mocht het eerste pakket u niet bereiken, schrijf ons dan hier: wij zorgen ervoor dat u niet dubbel betaalt.`,
    ],
    'address-shipped-low.seller': [
      'Bestelling {{orderId}}: bezorgadres',
      `Uw pakket is al vertrokken{{#shipDate}} op {{shipDate}}{{/shipDate}}, dus het adres kan niet meer worden gewijzigd. Wij hebben de vervoerder{{#carrier}} ({{carrier}}){{/carrier}} gevraagd het tegen te houden of om te leiden, maar zo’n verzoek komt vaak te laat.

Om niet te hoeven wachten, kunt u het artikel opnieuw bestellen met het juiste adres en ons dat hier laten weten. Dan betalen wij u bestelling {{orderId}} volledig terug. Komt het eerste pakket toch nog aan, dan mag u het houden.

Excuses voor deze extra stap. Amazon staat ons alleen toe te verzenden naar het adres in een bestelling.`,
    ],
    'address-shipped-high.fba': [
      'Bestelling {{orderId}}: bezorgadres',
      `Het pakket is al onderweg naar het adres in de bestelling, en dat kunnen wij helaas niet meer wijzigen. Amazon bezorgt deze bestelling. Via ‘Mijn bestellingen’ kunt u de klantenservice van Amazon vragen of de vervoerder het nog kan omleiden.

Kan het pakket niet worden bezorgd of wordt het op het oude adres geweigerd, dan gaat het terug naar Amazon en ziet u de terugbetaling bij ‘Mijn bestellingen’. Daarna kunt u opnieuw bestellen met het juiste adres. Wij weten dat u op iets anders hoopte en danken u voor uw begrip.`,
    ],
    'address-shipped-high.seller': [
      'Bestelling {{orderId}}: bezorgadres',
      `Uw pakket is al vertrokken{{#shipDate}} op {{shipDate}}{{/shipDate}} en is onderweg naar het adres in de bestelling. Helaas kunnen wij het adres niet meer wijzigen en geen tweede artikel sturen voordat het eerste terug is.
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wij hebben de vervoerder gevraagd het pakket tegen te houden of om te leiden en laten u het antwoord uiterlijk op {{replyBy}} weten. Woont er iemand op het oude adres, vraag die persoon dan het pakket te weigeren of aan u door te geven. Zodra het bij ons terug is, betalen wij de bestelling volledig terug en kunt u opnieuw bestellen met het juiste adres.

Wij vragen om uw begrip en houden u op de hoogte.`,
    ],
    'cancel-not-shipped.fba': [
      'Bestelling {{orderId}}: annulering',
      `Zolang de bestelling nog niet is ingepakt, kunt u die zelf annuleren: open op Amazon ‘Mijn bestellingen’, kies deze bestelling en annuleer het artikel. Omdat Amazon deze bestelling verzendt, kunnen wij dat niet voor u doen.

Wordt annuleren daar niet meer aangeboden, dan wordt het pakket al klaargemaakt. U kunt het dan bij de bezorging weigeren of via ‘Mijn bestellingen’ terugsturen. Het spijt ons dat wij geen snellere weg hebben.`,
    ],
    'cancel-not-shipped.seller': [
      'Bestelling {{orderId}}: annulering',
      `Wij hebben de verzending stopgezet. Open op Amazon ‘Mijn bestellingen’, kies deze bestelling en vraag de annulering aan. Wij bevestigen die zodra wij uw aanvraag ontvangen. De bestelling wordt u niet in rekening gebracht; wat al betaald is, betaalt Amazon terug.

Mogen wij vragen waarom u het artikel niet meer nodig hebt? Was er iets onduidelijk, dan leggen wij het graag uit. Wilt u het toch hebben, laat het ons dan uiterlijk op {{replyBy}} weten.`,
    ],
    'cancel-shipped.fba': [
      'Bestelling {{orderId}}: annulering',
      `Het pakket is al onderweg en kan helaas niet meer worden tegengehouden. Mogen wij vragen waarom u het artikel niet meer nodig hebt? Misschien wilt u het toch houden, of kunnen wij u met een vraag helpen.

Wilt u het niet, dan kunt u het pakket weigeren of het na ontvangst via ‘Mijn bestellingen’ terugsturen. Het gaat dan terug naar Amazon, en u ziet de terugbetaling bij ‘Mijn bestellingen’ zodra de retour is verwerkt.`,
    ],
    'cancel-shipped.seller': [
      'Bestelling {{orderId}}: annulering',
      `Uw pakket is al vertrokken{{#shipDate}} op {{shipDate}}{{/shipDate}} en kan helaas niet meer worden tegengehouden. Mogen wij vragen waarom u het artikel niet meer nodig hebt? Misschien wilt u het toch houden, of kunnen wij u met een vraag helpen.
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wilt u het niet, meld dan na ontvangst een retour aan bij ‘Mijn bestellingen’: daar vindt u het retouradres en het label. U kunt het pakket ook weigeren. Wij betalen u terug binnen {{refundDays}} nadat wij het artikel hebben ontvangen.

{{#refundOffer}}Houdt u het artikel liever, dan kunnen wij u {{refundOffer}} terugbetalen en hoeft u niets terug te sturen. Laat ons weten wat u het liefst hebt.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Bestelling {{orderId}}: bezorging',
      `Het spijt ons dat u op uw pakket moet wachten. Amazon bewaart, verzendt en bezorgt deze bestelling, en de klantenservice van Amazon kan elke stap van de zending zien.

Open ‘Mijn bestellingen’, kies deze bestelling en bekijk de zending. Is de datum die daar staat voorbij of klopt er iets niet, neem dan vanaf dezelfde pagina contact op met de klantenservice van Amazon. Die kan het pakket laten zoeken en de zaak rechtstreeks met u regelen.

Helpt dat niet, schrijf ons dan opnieuw, en wij nemen het met Amazon op.`,
    ],
    'where-is-my-order-seller.seller': [
      'Bestelling {{orderId}}: waar uw pakket is',
      `Het spijt ons dat u op uw pakket moet wachten. {{#trace}}Dit weten wij:

{{#shipDate}}
Verzonden op: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Vervoerder: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Laatste scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Verwacht uiterlijk: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Wij hebben de vervoerder gevraagd waar het zich nu bevindt. {{/lastScan}}Uiterlijk op {{replyBy}} schrijven wij u opnieuw hoe het ervoor staat. Is het pakket dan niet verder gekomen, dan kiest u: wij sturen een nieuw naar hetzelfde adres, of wij betalen u volledig terug.`,
    ],
    'no-longer-wanted.fba': [
      'Bestelling {{orderId}}: retour',
      `Dat is geen probleem. Open op Amazon ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan. Amazon laat u zien hoe u het artikel terugstuurt, en u ziet daar de terugbetaling zodra de retour is verwerkt.

{{#refundOffer}}Houdt u het artikel liever, dan kunnen wij u {{refundOffer}} terugbetalen en hoeft u niets terug te sturen. Laat ons weten wat u het liefst hebt.{{/refundOffer}}{{^refundOffer}}Mogen wij vragen wat niet beviel? Dat helpt ons het artikel beter te beschrijven.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Bestelling {{orderId}}: retour',
      `Dat is geen probleem. Open op Amazon ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan: daar vindt u het label en het retouradres. Wij betalen u terug binnen {{refundDays}} nadat wij het artikel hebben ontvangen.

{{#refundOffer}}Houdt u het artikel liever, dan kunnen wij u {{refundOffer}} terugbetalen en hoeft u niets terug te sturen. Laat ons weten wat u het liefst hebt.{{/refundOffer}}{{^refundOffer}}Mogen wij vragen wat niet beviel? Dat helpt ons het artikel beter te beschrijven.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Bestelling {{orderId}}: beschadigd artikel',
      `Het spijt ons zeer dat het artikel beschadigd is aangekomen.

Amazon heeft deze bestelling bezorgd en regelt het met u: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan met als reden dat het artikel beschadigd is. Daar kunt u kiezen tussen een terugbetaling en, indien beschikbaar, een nieuw artikel.

Als u kunt, stuur ons dan als antwoord op dit bericht een foto van de schade. Die helpt ons de verpakking te verbeteren.`,
    ],
    'damaged.seller': [
      'Bestelling {{orderId}}: beschadigd artikel',
      `Het spijt ons zeer dat het artikel beschadigd is aangekomen. Zulke krassen en deuken ontstaan meestal tijdens het vervoer, maar het is aan ons om dit in orde te maken.

Stuur ons als antwoord op dit bericht een foto van de schade en laat ons weten wat u het liefst hebt: een nieuw artikel of een volledige terugbetaling. Wij doen dat binnen {{answerDays}} na uw antwoord. Hebben wij het artikel terug nodig, dan krijgt u van ons een gefrankeerd retourlabel.`,
    ],
    'wrong-item.fba': [
      'Bestelling {{orderId}}: verkeerd artikel',
      `Het spijt ons zeer dat u iets anders hebt ontvangen dan u had besteld.

Amazon heeft deze bestelling verpakt en bezorgd en regelt het met u: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan met als reden dat het verkeerde artikel is verzonden. Daar kunt u kiezen tussen een terugbetaling en, indien beschikbaar, het juiste artikel.

Als u kunt, stuur ons dan als antwoord op dit bericht een foto van het artikel en het etiket, zodat wij de oorzaak vinden.`,
    ],
    'wrong-item.seller': [
      'Bestelling {{orderId}}: verkeerd artikel',
      `Het spijt ons zeer dat u iets anders hebt ontvangen dan u had besteld. Dat was onze fout.

Stuur ons als antwoord op dit bericht een foto van het artikel en het etiket en laat ons weten wat u het liefst hebt: het juiste artikel of een volledige terugbetaling. Wij doen dat binnen {{answerDays}} na uw antwoord. Hebben wij het verkeerde artikel terug nodig, dan krijgt u van ons een gefrankeerd retourlabel.`,
    ],
    'not-received.fba': [
      'Bestelling {{orderId}}: niet aangekomen',
      `Het spijt ons zeer dat uw pakket nog steeds niet is aangekomen. Amazon bezorgt deze bestelling en kan nagaan waar die is gebleven.

Vraag het ook even aan de buren en kijk op de plekken waar pakketten worden neergelegd. Is het daar niet, open dan ‘Mijn bestellingen’, kies deze bestelling en neem van daaruit contact op met de klantenservice van Amazon. Is het pakket verloren, dan kan die u rechtstreeks een terugbetaling of een nieuw artikel aanbieden.

Kan Amazon u niet helpen, schrijf ons dan opnieuw, en wij nemen het met Amazon op.`,
    ],
    'not-received.seller': [
      'Bestelling {{orderId}}: niet aangekomen',
      `Het spijt ons zeer dat uw pakket nog steeds niet is aangekomen.
{{#trace}}

{{#shipDate}}
Verzonden op: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Vervoerder: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Laatste scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Verwacht uiterlijk: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

U hebt lang genoeg gewacht. Laat ons weten wat u het liefst hebt: wij sturen u een nieuw artikel naar het adres in de bestelling, of wij betalen u volledig terug. Wij doen dat binnen {{answerDays}} na uw antwoord. Komt het eerste pakket later toch nog aan, laat het ons dan weten.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Verwijderingsorder {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Retour naar uw magazijn (SKU {{sku}}): {{/sku}}{{^sku}}Retour naar uw magazijn: {{/sku}}{{/removalOrder}}opnieuw labelen en terug naar Amazon',
      `Er is een zending met verwijderde voorraad van Amazon naar u onderweg:

{{#removalOrder}}
Verwijderingsorder: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Trackingnummer: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Aantal: {{units}}
{{/units}}

1. Tel de artikelen. Fotografeer de doos, de etiketten en elk artikel dat beschadigd, onvolledig of niet van ons is.
2. Controleer of elk artikel schoon en volledig is en werkt. Leg apart wat niet zo goed als nieuw is.
3. Dek de oude etiketten van Amazon (ook het LPN-etiket) helemaal af en plak het FNSKU-etiket erop. Vervang versleten zakken of dozen.
4. Laat ons uiterlijk op {{replyBy}} het aantal goede artikelen weten. Daarna maken wij de zending naar Amazon aan en sturen wij u de etiketten.`,
    ],
    'returned-intact.seller': [
      'Retour van bestelling {{orderId}}: controleren en weer op voorraad nemen',
      `Er is een retour van een klant naar u onderweg, of die is al aangekomen:

Bestelling: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Aantal: {{units}}
{{/units}}

1. Fotografeer het pakket en het artikel bij het openen.
2. Controleer of het schoon en volledig is, of het werkt en of het het artikel is dat wij hebben verzonden.
3. Is het zo goed als nieuw, verpak het dan opnieuw, plak ons etiket erop en neem het weer op voorraad.
4. Laat ons het resultaat weten op de dag van aankomst, zodat wij de klant op tijd kunnen terugbetalen, en uiterlijk op {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Verwijderingsorder {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Retour naar uw magazijn (SKU {{sku}}): {{/sku}}{{^sku}}Retour naar uw magazijn: {{/sku}}{{/removalOrder}}artikelen die niet als nieuw verkocht kunnen worden',
      `Er is een zending van Amazon naar u onderweg met artikelen die niet als nieuw verkocht kunnen worden:

{{#removalOrder}}
Verwijderingsorder: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Trackingnummer: {{removalTracking}}
{{/removalTracking}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#units}}
Aantal: {{units}}
{{/units}}

1. Tel en fotografeer de artikelen met hun etiketten zoals ze aankomen.
2. Sorteer ze: verkoopbaar na reiniging of opnieuw verpakken; bruikbaar voor onderdelen; waardeloos.
3. Stuur ons de lijst met de foto’s uiterlijk op {{replyBy}}. Label niets opnieuw en gooi niets weg voordat wij hebben geantwoord.`,
    ],
    'returned-damaged.seller': [
      'Retour van bestelling {{orderId}}: beschadigd artikel',
      `Er is een retour van een klant die niet als nieuw verkocht kan worden naar u onderweg, of die is al aangekomen:

Bestelling: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Aantal: {{units}}
{{/units}}

1. Fotografeer het pakket, het artikel en de schade.
2. Laat ons weten of het verkoopbaar is na reiniging of opnieuw verpakken, bruikbaar voor onderdelen of waardeloos, en wat opnieuw verpakken zou kosten.
3. Bewaar het tot wij hebben geantwoord. Wij hebben de foto’s uiterlijk op {{replyBy}} nodig.`,
    ],
    'negative-review.any': [
      'Bestelling {{orderId}}: wij willen het graag in orde maken',
      `Het spijt ons dat het artikel niet aan uw verwachtingen voldeed. Wilt u ons vertellen wat er mis was? Is het te zien, dan helpt een foto ons.

Wij willen dit graag in orde maken. Laat ons weten wat u het liefst hebt: een nieuw artikel of een volledige terugbetaling. Wij doen dat binnen {{answerDays}} na uw antwoord, zonder enige voorwaarde.`,
    ],
    'negative-feedback.any': [
      'Bestelling {{orderId}}: is alles geregeld?',
      `Het spijt ons dat er met deze bestelling iets is misgegaan. Voor zover wij weten is het nu geregeld. Staat er nog iets open, laat het ons dan weten, en wij zorgen ervoor.

Nog één ding: u hebt verkopersfeedback over deze bestelling achtergelaten. Geeft die uw ervaring niet meer weer, dan kunt u die bij ‘Mijn bestellingen’ verwijderen. Dat is geheel aan u, en er hangt niets van af.`,
    ],
    'feedback-removal.fba': [
      'Verkopersfeedback over bestelling {{orderId}}',
      `Wilt u de verkopersfeedback over deze bestelling bekijken, die Amazon heeft verzonden?

Bestelling: {{orderId}}
{{#feedbackDate}}
Datum van de feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Beoordeling: {{rating}} van 5 sterren
{{/rating}}
{{#comment}}
Opmerking: ‘{{comment}}’
{{/comment}}

De opmerking gaat alleen over de bezorging of de service van Amazon. Wij vragen u daarom die door te strepen volgens de regels voor bestellingen die Amazon verzendt.`,
    ],
    'feedback-removal.seller': [
      'Verkopersfeedback over bestelling {{orderId}}',
      `Wilt u de verkopersfeedback over deze bestelling bekijken?

Bestelling: {{orderId}}
{{#feedbackDate}}
Datum van de feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Beoordeling: {{rating}} van 5 sterren
{{/rating}}
{{#comment}}
Opmerking: ‘{{comment}}’
{{/comment}}

De hele opmerking gaat over het product en zegt niets over onze service als verkoper. Wij vragen u daarom die uit de verkopersfeedback te verwijderen.`,
    ],
    'feedback-reply.fba': [
      'Openbaar antwoord op verkopersfeedback',
      'Het spijt ons dat deze bestelling niet is gegaan zoals het hoort, en dank dat u het ons hebt verteld. Amazon bewaart en bezorgt deze bestelling; de klantenservice kan u helpen via ‘Mijn bestellingen’, en daar kunt u ook ons schrijven.',
    ],
    'feedback-reply.seller': [
      'Openbaar antwoord op verkopersfeedback',
      'Het spijt ons dat deze bestelling niet is gegaan zoals het hoort, en dank dat u het ons hebt verteld. Schrijf ons via ‘Mijn bestellingen’, en wij maken het in orde.',
    ],
    'first-answer.any': [
      'Bestelling {{orderId}}: wij zoeken het uit',
      `Wij hebben uw bericht gelezen en zoeken het uit. Het spijt ons dat wij u niet meteen een volledig antwoord kunnen geven. U hebt het uiterlijk op {{replyBy}}.

Hebt u iets dat ons kan helpen, zoals een foto, voeg het dan toe als antwoord op dit bericht.`,
    ],
  },
};
