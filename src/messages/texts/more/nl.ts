// After-sales texts in Dutch, second part.
import type { MoreTexts } from './types';

export const moreNl: MoreTexts = {
  'defective.fba': [
    'Bestelling {{orderId}}: artikel werkt niet',
    `Het spijt ons zeer dat het artikel niet werkt zoals het hoort. Amazon heeft het voor ons bezorgd en regelt het met u: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan met de reden die volgens u klopt. Daar kunt u kiezen tussen een terugbetaling en, indien beschikbaar, een nieuw artikel.

Zoekt u liever eerst samen met ons naar de oorzaak, vertel ons dan wat er precies gebeurt en wanneer, met een foto als antwoord op dit bericht als het te zien is.`,
  ],
  'defective.seller': [
    'Bestelling {{orderId}}: artikel werkt niet',
    `Het spijt ons zeer dat het artikel niet werkt zoals het hoort. Vertel ons wat er precies gebeurt en wanneer, met een foto als antwoord op dit bericht als het te zien is. Vaak is de oorzaak snel gevonden.

Is het niet te verhelpen, dan kiest u: een nieuw artikel of een volledige terugbetaling. Wij doen dat binnen {{answerDays}} na uw antwoord. Hebben wij het artikel terug nodig, dan krijgt u van ons een gefrankeerd retourlabel.`,
  ],
  'missing-parts.fba': [
    'Bestelling {{orderId}}: ontbrekende onderdelen',
    `Het spijt ons zeer dat er iets ontbreekt. Kijk nog eens in de vouwen en onder het inlegstuk van de doos, waar kleine onderdelen zich vaak verstoppen.

Is het daar niet, laat ons dan als antwoord op dit bericht weten welk onderdeel ontbreekt; de lijst staat in de handleiding. Amazon heeft deze bestelling bezorgd: via ‘Mijn bestellingen’ kunt u het artikel binnen de retourtermijn terugsturen voor een terugbetaling of, indien beschikbaar, een nieuw artikel.`,
  ],
  'missing-parts.seller': [
    'Bestelling {{orderId}}: ontbrekende onderdelen',
    `Het spijt ons zeer dat er iets ontbreekt. Kijk nog eens in de vouwen en onder het inlegstuk van de doos, waar kleine onderdelen zich vaak verstoppen.

Is het daar niet, laat ons dan weten welk onderdeel ontbreekt, met een foto van wat u hebt ontvangen als antwoord op dit bericht. U kiest: wij sturen het onderdeel naar het adres in de bestelling, of u stuurt het artikel terug voor een volledige terugbetaling. Wij doen dat binnen {{answerDays}} na uw antwoord.`,
  ],
  'not-as-described.fba': [
    'Bestelling {{orderId}}: niet zoals verwacht',
    `Het spijt ons dat het artikel niet is zoals u op grond van de pagina had verwacht. Laat ons weten wat er anders is, zodat wij de pagina kunnen verbeteren.

Amazon heeft deze bestelling bezorgd: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan met de reden die volgens u klopt. U ziet daar de terugbetaling zodra de retour is verwerkt.`,
  ],
  'not-as-described.seller': [
    'Bestelling {{orderId}}: niet zoals verwacht',
    `Het spijt ons dat het artikel niet is zoals u op grond van de pagina had verwacht. Laat ons weten wat er anders is, zodat wij de pagina kunnen verbeteren.

U kunt het terugsturen voor een volledige terugbetaling: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan. {{#refundOffer}}Houdt u het artikel liever, dan kunnen wij u {{refundOffer}} terugbetalen en hoeft u niets terug te sturen. Laat ons weten wat u het liefst hebt.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Bestelling {{orderId}}: andere maat',
    `Het spijt ons dat de maat niet past. Amazon bewaart en verzendt onze artikelen: open ‘Mijn bestellingen’, kies deze bestelling en meld een retour of, als dat wordt aangeboden, een omruiling aan. De andere maat kunt u meteen bestellen; u hoeft niet op de terugbetaling te wachten.

Laat u ons weten welke maat u meestal draagt of nodig hebt, dan zeggen wij u graag welke past.`,
  ],
  'wrong-size.seller': [
    'Bestelling {{orderId}}: andere maat',
    `Het spijt ons dat de maat niet past. Laat ons weten welke maat u nodig hebt: wij kijken of wij die hebben en antwoorden u uiterlijk op {{replyBy}}.

Voor de omruiling opent u ‘Mijn bestellingen’, kiest u deze bestelling en meldt u een retour aan. Zodra het eerste artikel op de terugweg is, sturen wij de andere maat naar hetzelfde adres.`,
  ],
  'delivered-not-received.fba': [
    'Bestelling {{orderId}}: als bezorgd gemeld',
    `Het spijt ons dat de zending als bezorgd is gemeld en u niets hebt ontvangen. Vraag het aan de buren, kijk op de plekken waar pakketten worden neergelegd en wacht nog een dag: sommige pakketten worden te vroeg gescand.

Is het er dan nog niet, open dan ‘Mijn bestellingen’, kies deze bestelling en neem van daaruit contact op met de klantenservice van Amazon. Amazon heeft deze bestelling bezorgd, kan het de bezorger vragen en regelt het met u.`,
  ],
  'delivered-not-received.seller': [
    'Bestelling {{orderId}}: als bezorgd gemeld',
    `Het spijt ons dat de zending als bezorgd is gemeld en u niets hebt ontvangen.
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Vraag het aan de buren en kijk op de plekken waar pakketten worden neergelegd: sommige pakketten worden te vroeg gescand. Wij hebben de vervoerder gevraagd waar het precies is afgegeven en schrijven u uiterlijk op {{replyBy}}. Is het pakket verloren, dan kiest u: een nieuw artikel naar het adres in de bestelling of een volledige terugbetaling.`,
  ],
  'sent-back.fba': [
    'Bestelling {{orderId}}: pakket op de terugweg',
    `De vervoerder kon uw pakket niet bezorgen, en het is op de terugweg naar Amazon. Het spijt ons. Amazon betaalt zo’n bestelling terug zodra het pakket daar is; u ziet het bij ‘Mijn bestellingen’.

Wilt u het artikel nog hebben, controleer dan het adres in uw account en bestel het opnieuw.`,
  ],
  'sent-back.seller': [
    'Bestelling {{orderId}}: pakket op de terugweg',
    `De vervoerder kon uw pakket niet bezorgen, en het is op de terugweg naar ons. Het spijt ons.
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Laat ons uiterlijk op {{replyBy}} weten wat u het liefst hebt: wij sturen het nog een keer naar het adres in de bestelling zodra het hier is, of wij betalen u terug. Klopt het adres niet, bestel dan opnieuw met het juiste: Amazon staat ons alleen toe te verzenden naar het adres in een bestelling.`,
  ],
  'delayed.seller': [
    'Bestelling {{orderId}}: later dan gepland',
    `Uw bestelling komt later aan dan gepland, en dat spijt ons.{{#transitDays}} De verzending naar u duurt gewoonlijk {{transitDays}}.{{/transitDays}}{{#promisedDate}} Wij verwachten de bezorging nu uiterlijk op {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Wij bekijken de zending elke dag en schrijven u uiterlijk op {{replyBy}}. Wilt u niet wachten, dan kunt u bij ‘Mijn bestellingen’ annuleren; de bestelling wordt u dan niet in rekening gebracht.`,
  ],
  'customs.seller': [
    'Bestelling {{orderId}}: pakket bij de douane',
    `Uw pakket ligt bij de douane, wat vaak een paar dagen duurt.{{#transitDays}} De hele verzending duurt gewoonlijk {{transitDays}}.{{/transitDays}}
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Vraagt de douane of de vervoerder u om een document, laat het ons hier weten, en wij sturen het meteen. Kosten die bij de bestelling niet waren vermeld, hoeft u niet te betalen: laat het ons weten, dan regelen wij het. Uiterlijk op {{replyBy}} schrijven wij u opnieuw.`,
  ],
  'where-is-my-refund.fba': [
    'Bestelling {{orderId}}: uw terugbetaling',
    `Wij begrijpen dat u op uw geld wacht. Amazon neemt retouren van deze bestelling aan en betaalt terug: u ziet de status bij ‘Mijn bestellingen’, bij de retour. Daarna duurt de bijschrijving op een bankrekening meestal drie tot vijf werkdagen, op een creditcard tot tien.

Is de datum die daar staat voorbij, neem dan vanaf dezelfde pagina contact op met de klantenservice van Amazon. Die kan de betaling zien, en wij niet.`,
  ],
  'where-is-my-refund.seller': [
    'Bestelling {{orderId}}: uw terugbetaling',
    `Wij begrijpen dat u op uw geld wacht en hebben het nagekeken. {{#refundOffer}}Wij hebben {{refundOffer}} via Amazon terugbetaald. {{/refundOffer}}{{^refundOffer}}Wij betalen terug binnen {{refundDays}} nadat wij het artikel hebben ontvangen. {{/refundOffer}}Daarna duurt de bijschrijving op een bankrekening meestal drie tot vijf werkdagen, op een creditcard tot tien.

Is er op {{replyBy}} nog niets aangekomen, schrijf ons dan hier, en wij nemen het met Amazon op.`,
  ],
  'return-label.fba': [
    'Bestelling {{orderId}}: retourlabel',
    `Amazon neemt retouren van deze bestelling aan. Open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan: het label, de inleverpunten en eventuele kosten staan er voordat u bevestigt.

Toont de pagina geen label, dan kan de klantenservice van Amazon u er een sturen.`,
  ],
  'return-label.seller': [
    'Bestelling {{orderId}}: retourlabel',
    `Open ‘Mijn bestellingen’, kies deze bestelling en meld een retour aan: het label en het retouradres staan er zodra wij die hebben goedgekeurd, en dat doen wij binnen {{answerDays}}. Is het artikel defect of niet wat u had besteld, dan kost de retour u niets.

Toont de pagina geen label, laat het ons hier weten, en wij maken het uiterlijk op {{replyBy}} in orde.`,
  ],
  'late-return.fba': [
    'Bestelling {{orderId}}: retourtermijn',
    `De meeste artikelen kunt u binnen 30 dagen zonder reden naar Amazon terugsturen; de laatste dag staat bij ‘Mijn bestellingen’. Wordt daar geen retour meer aangeboden, dan kan de klantenservice van Amazon u vertellen wat nog mogelijk is.

Is er iets mis met het artikel, vertel ons dan wat. Bij een gebrek helpen wij u ook na deze termijn.`,
  ],
  'late-return.seller': [
    'Bestelling {{orderId}}: retourtermijn',
    `De termijn voor retouren zonder reden is voorbij, daarom biedt Amazon er bij ‘Mijn bestellingen’ geen meer aan. Is er iets mis met het artikel, vertel ons dan wat, met een foto als antwoord op dit bericht: bij een gebrek helpen wij u ook na deze termijn.

Is het artikel in orde, dan kijken wij of wij het nog kunnen terugnemen en antwoorden u uiterlijk op {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Bestelling {{orderId}}: geannuleerd',
    `Uw bestelling is geannuleerd, zoals u vroeg. Die wordt u niet in rekening gebracht; wat al betaald is, betaalt Amazon terug, wat afhankelijk van de betaalwijze enkele dagen kan duren.

Dank dat u het ons op tijd hebt laten weten.`,
  ],
  'change-order.fba': [
    'Bestelling {{orderId}}: wijziging van de bestelling',
    `Helaas kunnen wij een bestelling die Amazon verpakt en verzendt niet wijzigen. Zolang die nog niet is ingepakt, kunt u het artikel bij ‘Mijn bestellingen’ annuleren en opnieuw bestellen met de kleur, het aantal of het cadeaubericht dat u wilt.

Wordt annuleren niet meer aangeboden, dan kunt u het na de bezorging terugsturen.`,
  ],
  'change-order.seller': [
    'Bestelling {{orderId}}: wijziging van de bestelling',
    `Wij hebben het pakket tegengehouden. Amazon laat ons het artikel of het aantal in een bestelling niet wijzigen. Open ‘Mijn bestellingen’, vraag de annulering van deze bestelling aan en bestel opnieuw zoals u het wilt; wij bevestigen de annulering meteen.

Een cadeaubericht of een andere wens voor de verpakking kunnen wij nog vervullen: laat het ons uiterlijk op {{replyBy}} weten.`,
  ],
  'invoice.any': [
    'Bestelling {{orderId}}: uw factuur',
    `U vindt de factuur met btw bij ‘Mijn bestellingen’, bij deze bestelling, zodra die is verzonden. Staat de factuur daar niet, of moet uw bedrijfsnaam of btw-nummer erop staan, laat ons dan weten wat erop moet staan; wij voegen die uiterlijk op {{replyBy}} aan uw bestelling toe.

Wij kunnen een factuur alleen via Amazon sturen.`,
  ],
  'product-question.any': [
    'Bestelling {{orderId}}: uw vraag',
    `Wij willen u een juist antwoord geven en bekijken het aan het product zelf. U hebt het uiterlijk op {{replyBy}}.

Helpt een foto of de naam van het apparaat waarmee u het gebruikt, voeg die dan toe als antwoord op dit bericht.`,
  ],
  'refunded.any': [
    'Bestelling {{orderId}}: terugbetaald',
    `Zoals beloofd hebben wij u{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} het bedrag{{/refundOffer}} via Amazon terugbetaald. U ziet het bij ‘Mijn bestellingen’; de bijschrijving duurt op een bankrekening meestal drie tot vijf werkdagen, op een creditcard tot tien.

U hoeft niets te doen. Onze excuses voor het ongemak.`,
  ],
  'replacement-sent.any': [
    'Bestelling {{orderId}}: nieuw artikel onderweg',
    `Zoals beloofd is een nieuw artikel onderweg naar het adres in de bestelling.
{{#tracking}}

Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Verwacht uiterlijk: {{promisedDate}}
{{/promisedDate}}

U hoeft niets te doen. Is er iets niet zoals het hoort, schrijf ons dan hier.`,
  ],
  'warranty.any': [
    'Bestelling {{orderId}}: garantie',
    `De retourtermijn is voorbij, maar bij een gebrek helpen wij u nog steeds. Vertel ons wat er gebeurt en sinds wanneer, met een foto van het gebrek en van het etiket als antwoord op dit bericht.

Uiterlijk op {{replyBy}} laten wij u dan weten hoe wij het in orde kunnen maken: met een onderdeel, een reparatie, een nieuw artikel of een terugbetaling.`,
  ],
  'safety.any': [
    'Bestelling {{orderId}}: gebruik het artikel niet meer',
    `Dank dat u ons dit hebt verteld. Gebruik het artikel niet meer, haal de stekker of de batterij eruit en houd het uit de buurt van kinderen. Wij hopen dat niemand gewond is.

Wij nemen dit serieus en zoeken het uit. Bewaar het artikel en vertel ons wat er gebeurd is, wanneer, en welk nummer op het etiket staat, met foto’s als antwoord op dit bericht. Wij schrijven u uiterlijk op {{replyBy}}. Wij melden dit ook aan Amazon.`,
  ],
  'price-question.any': [
    'Bestelling {{orderId}}: prijs',
    `Voor een bestelling geldt de prijs van het moment waarop die wordt geplaatst, en Amazon laat ons die daarna niet wijzigen. Het spijt ons dat wij u geen ander antwoord kunnen geven.

Is de bestelling nog niet verzonden, dan kunt u die bij ‘Mijn bestellingen’ annuleren en opnieuw bestellen voor de prijs van vandaag.`,
  ],
  'refund-or-review.any': [
    'Bestelling {{orderId}}: wij willen dit oplossen',
    `Het spijt ons dat er iets is misgegaan, en wij willen het hoe dan ook oplossen. Wat u elders over het artikel zegt, is uw eigen keuze en speelt hierbij geen rol.

Vertel ons wat er mis is, met een foto als antwoord op dit bericht als het te zien is. Uiterlijk op {{replyBy}} hoort u van ons wat wij kunnen doen.`,
  ],
  'outside-amazon.any': [
    'Bestelling {{orderId}}: alleen via Amazon',
    `Dank voor uw voorstel. Wij kunnen niets afspreken buiten Amazon: bestellingen, betalingen en berichten blijven hier, waar u als koper beschermd bent.

Laat u ons hier weten wat u nodig hebt, dan doen wij wat wij kunnen.`,
  ],
  'customization.any': [
    '[Belangrijk] Bestelling {{orderId}}: bevestig uw personalisatie',
    `Voordat wij uw artikel maken, hebben wij uw antwoord op één vraag nodig: klopt alles wat u hebt ingevuld, in spelling, maat en kleur?

Antwoord uiterlijk op {{replyBy}} op dit bericht, dan beginnen wij meteen. Zonder antwoord maken wij het zoals het in de bestelling staat.`,
  ],
  'bulky-delivery.any': [
    '[Belangrijk] Bestelling {{orderId}}: afspraak voor de bezorging',
    `Uw artikel is groot of zwaar, en de vervoerder heeft een afspraak met u nodig. Noem ons uiterlijk op {{replyBy}}, als antwoord op dit bericht, twee dagen waarop iemand het kan aannemen, en of er trappen of smalle deuren zijn.

Wij geven dit door aan de vervoerder en bevestigen daarna de dag.`,
  ],
  'subscription.any': [
    'Bestelling {{orderId}}: uw abonnement',
    `Amazon beheert de abonnementen, daarom kunnen wij die niet voor u wijzigen, overslaan of beëindigen. In uw account kunt u bij de abonnementen de volgende levering verplaatsen, het aantal veranderen of het op elk moment beëindigen.

Een bestelling die al wordt klaargemaakt, kunt u bij ‘Mijn bestellingen’ annuleren. Voor vragen over het artikel zelf staan wij voor u klaar.`,
  ],
  'return-condition.fba': [
    'Staat van een teruggestuurd artikel, bestelling {{orderId}}',
    `Wilt u de staat controleren van het artikel dat met deze bestelling is teruggekomen?

Bestelling: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#fnsku}}
FNSKU: {{fnsku}}
{{/fnsku}}
{{#lpn}}
LPN: {{lpn}}
{{/lpn}}
{{#returnReason}}
Reden van de retour: {{returnReason}}
{{/returnReason}}

Laat ons weten wat bij de controle is gevonden, en deel het opnieuw in als het volledig en ongebruikt is.`,
  ],
  'claim-facts.seller': [
    'Feiten over de claim bij bestelling {{orderId}}',
    `Dit zijn de feiten over de claim bij deze bestelling:

Bestelling: {{orderId}}
{{#orderDate}}
Besteld op: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Verzonden op: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Laatste scan: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Beloofd uiterlijk: {{promisedDate}}
{{/promisedDate}}

Het pakket ging naar het adres in de bestelling. Onze berichten met de koper staan bij deze bestelling. Wij vragen u op grond hiervan te beslissen.`,
  ],
  'used-return.seller': [
    'SAFE-T-claim: retour van bestelling {{orderId}}',
    `De koper heeft deze bestelling in een andere staat teruggestuurd dan waarin zij is verzonden, en er is volledig terugbetaald:

Bestelling: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Verzonden op: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Reden van de retour: {{returnReason}}
{{/returnReason}}

Het pakket is op de dag van aankomst geopend. De foto’s tonen het pakket met het etiket, de inhoud en de staat van het artikel. Wij vragen om vergoeding van wat het artikel aan waarde heeft verloren.`,
  ],
  'feedback-delay.seller': [
    'Verkopersfeedback over bestelling {{orderId}}: bezorging',
    `Wilt u de verkopersfeedback over deze bestelling bekijken?

Bestelling: {{orderId}}
{{#feedbackDate}}
Datum van de feedback: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Verzonden op: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Trackingnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Opmerking: ‘{{comment}}’
{{/comment}}

Het label is via de verzenddienst van Amazon gekocht, de bestelling is op tijd verzonden, en de opmerking gaat alleen over de vertraging. Wij vragen u daarom die door te strepen.`,
  ],
  'ship-home.any': [
    'Goederen om terug te sturen{{#sku}} (SKU {{sku}}){{/sku}}',
    `Maak deze goederen klaar om naar ons of naar een ander magazijn te worden gestuurd:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Aantal: {{units}}
{{/units}}
{{#removalOrder}}
Verwijderingsorder: {{removalOrder}}
{{/removalOrder}}

1. Laat ons uiterlijk op {{replyBy}} het aantal dozen, hun maten en gewichten weten, en wat verzending over zee en door de lucht kost.
2. Doe goederen van verschillende eigenaren in aparte dozen en merk die van ons.
3. Verstuur niets voordat wij met de prijs hebben ingestemd en u de papieren hebben gestuurd.`,
  ],
  'before-purchase.any': [
    'Uw vraag{{#item}} over ‘{{item}}’{{/item}}',
    `Wij willen u een juist antwoord geven en bekijken het aan het product zelf. U hebt het hier uiterlijk op {{replyBy}}.

De afmetingen, het materiaal en de inhoud van de verpakking staan intussen op de productpagina op Amazon. Hebt u een bepaald gebruik voor ogen, schrijf het ons dan als antwoord op dit bericht, zodat wij ook dat kunnen nakijken.`,
  ],
};
