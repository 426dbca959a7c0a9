// After-sales texts in Swedish, second part.
import type { MoreTexts } from './types';

export const moreSv: MoreTexts = {
  'defective.fba': [
    'Beställning {{orderId}}: varan fungerar inte',
    `Vi beklagar verkligen att varan inte fungerar som den ska. Amazon levererade den åt oss och löser det med dig: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur med det skäl som du tycker stämmer. Där kan du välja mellan en återbetalning och, om den finns, en ny vara.

Vill du hellre först leta efter orsaken med oss, berätta vad som händer och när, med ett foto som svar på det här meddelandet om det syns.`,
  ],
  'defective.seller': [
    'Beställning {{orderId}}: varan fungerar inte',
    `Vi beklagar verkligen att varan inte fungerar som den ska. Berätta vad som händer och när, med ett foto som svar på det här meddelandet om det syns. Ofta hittar man orsaken snabbt.

Går det inte att åtgärda får du välja: en ny vara eller hela beloppet tillbaka. Vi gör det inom {{answerDays}} efter ditt svar. Om vi behöver få tillbaka varan får du en förbetald fraktsedel av oss.`,
  ],
  'missing-parts.fba': [
    'Beställning {{orderId}}: delar saknas',
    `Vi beklagar verkligen att något saknas. Titta gärna en gång till i vecken och under kartongens inlägg, där små delar ofta gömmer sig.

Om den inte finns där, skriv som svar på det här meddelandet vilken del som saknas; listan finns i bruksanvisningen. Amazon levererade den här beställningen: under ”Dina beställningar” kan du returnera den inom returtiden och få en återbetalning eller, om den finns, en ny vara.`,
  ],
  'missing-parts.seller': [
    'Beställning {{orderId}}: delar saknas',
    `Vi beklagar verkligen att något saknas. Titta gärna en gång till i vecken och under kartongens inlägg, där små delar ofta gömmer sig.

Om den inte finns där, skriv vilken del som saknas, med ett foto på det du fick som svar på det här meddelandet. Du får välja: vi skickar delen till adressen i beställningen, eller så returnerar du varan och får hela beloppet tillbaka. Vi gör det inom {{answerDays}} efter ditt svar.`,
  ],
  'not-as-described.fba': [
    'Beställning {{orderId}}: inte som väntat',
    `Vi beklagar att varan inte är som du väntade dig av produktsidan. Berätta gärna vad som skiljer, så att vi kan rätta sidan.

Amazon levererade den här beställningen: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur med det skäl som du tycker stämmer. Du ser återbetalningen där när returen har behandlats.`,
  ],
  'not-as-described.seller': [
    'Beställning {{orderId}}: inte som väntat',
    `Vi beklagar att varan inte är som du väntade dig av produktsidan. Berätta gärna vad som skiljer, så att vi kan rätta sidan.

Du kan returnera den och få hela beloppet tillbaka: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur. {{#refundOffer}}Vill du hellre behålla varan kan vi återbetala {{refundOffer}}, och du behöver inte skicka tillbaka något. Säg till vad du föredrar.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Beställning {{orderId}}: annan storlek',
    `Vi beklagar att storleken inte passar. Amazon lagrar och skickar våra varor: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur eller, om det går där, ett byte. Du kan beställa den andra storleken direkt och behöver inte vänta på återbetalningen.

Berättar du vilken storlek du brukar ha eller behöver säger vi gärna vilken som passar.`,
  ],
  'wrong-size.seller': [
    'Beställning {{orderId}}: annan storlek',
    `Vi beklagar att storleken inte passar. Berätta vilken storlek du behöver: vi ser efter om vi har den och svarar senast {{replyBy}}.

För bytet, öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur. När den första varan är på väg tillbaka skickar vi den andra storleken till samma adress.`,
  ],
  'delivered-not-received.fba': [
    'Beställning {{orderId}}: visas som levererad',
    `Vi beklagar att spårningen visar en leverans fast du inte har fått något. Fråga gärna grannarna, titta på de ställen där paket brukar lämnas och vänta en dag till: en del paket skannas för tidigt.

Om det fortfarande inte är där, öppna ”Dina beställningar”, välj den här beställningen och kontakta Amazons kundtjänst därifrån. Amazon levererade den här beställningen, kan fråga chauffören och löser saken med dig.`,
  ],
  'delivered-not-received.seller': [
    'Beställning {{orderId}}: visas som levererad',
    `Vi beklagar att spårningen visar en leverans fast du inte har fått något.
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Fråga gärna grannarna och titta på de ställen där paket brukar lämnas: en del paket skannas för tidigt. Vi har frågat transportören var det lämnades och skriver till dig senast {{replyBy}}. Är paketet borta får du välja: en ny vara till adressen i beställningen eller hela beloppet tillbaka.`,
  ],
  'sent-back.fba': [
    'Beställning {{orderId}}: paketet är på väg tillbaka',
    `Transportören kunde inte leverera ditt paket, och det är på väg tillbaka till Amazon. Vi beklagar. Amazon återbetalar en sådan beställning när paketet har kommit dit; du ser det under ”Dina beställningar”.

Vill du fortfarande ha varan, kontrollera adressen i ditt konto och beställ den på nytt.`,
  ],
  'sent-back.seller': [
    'Beställning {{orderId}}: paketet är på väg tillbaka',
    `Transportören kunde inte leverera ditt paket, och det är på väg tillbaka till oss. Vi beklagar.
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Säg senast {{replyBy}} vad du föredrar: vi skickar det en gång till till adressen i beställningen så snart det är här, eller så återbetalar vi dig. Stämmer inte adressen, beställ på nytt med rätt adress: Amazon låter oss endast skicka till adressen i en beställning.`,
  ],
  'delayed.seller': [
    'Beställning {{orderId}}: senare än planerat',
    `Din beställning kommer fram senare än planerat, och vi beklagar det.{{#transitDays}} Vägen till dig brukar ta {{transitDays}}.{{/transitDays}}{{#promisedDate}} Den beräknas nu komma fram senast {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Vi tittar på spårningen varje dag och skriver till dig senast {{replyBy}}. Vill du inte vänta kan du avbeställa under ”Dina beställningar”, och beställningen debiteras inte.`,
  ],
  'customs.seller': [
    'Beställning {{orderId}}: paketet är i tullen',
    `Ditt paket är i tullen, vilket ofta tar några dagar.{{#transitDays}} Hela vägen brukar ta {{transitDays}}.{{/transitDays}}
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Om tullen eller transportören ber dig om en handling, säg till oss här så skickar vi den genast. Avgifter som inte visades när du beställde behöver du inte betala: säg till så ordnar vi det. Vi skriver till dig igen senast {{replyBy}}.`,
  ],
  'where-is-my-refund.fba': [
    'Beställning {{orderId}}: din återbetalning',
    `Vi förstår att du väntar på dina pengar. Amazon tar emot returer av den här beställningen och betalar tillbaka: du ser hur det går under ”Dina beställningar”, vid returen. Efter det tar det oftast tre till fem arbetsdagar till ett bankkonto och upp till tio till ett kort.

Om datumet där har passerat, kontakta Amazons kundtjänst från samma sida. De kan se betalningen, och det kan inte vi.`,
  ],
  'where-is-my-refund.seller': [
    'Beställning {{orderId}}: din återbetalning',
    `Vi förstår att du väntar på dina pengar och har kontrollerat saken. {{#refundOffer}}Vi har återbetalat {{refundOffer}} via Amazon. {{/refundOffer}}{{^refundOffer}}Vi återbetalar inom {{refundDays}} efter att varan har nått oss. {{/refundOffer}}Efter det tar det oftast tre till fem arbetsdagar till ett bankkonto och upp till tio till ett kort.

Har inget kommit den {{replyBy}}, skriv till oss här så tar vi upp det med Amazon.`,
  ],
  'return-label.fba': [
    'Beställning {{orderId}}: fraktsedel för retur',
    `Amazon tar emot returer av den här beställningen. Öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur: fraktsedeln, inlämningsställena och en eventuell kostnad visas innan du bekräftar.

Visar sidan ingen fraktsedel kan Amazons kundtjänst skicka en.`,
  ],
  'return-label.seller': [
    'Beställning {{orderId}}: fraktsedel för retur',
    `Öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur: fraktsedeln och returadressen visas där så snart vi har godkänt den, och det gör vi inom {{answerDays}}. Är varan felaktig eller inte den du beställde kostar returen dig inget.

Visar sidan ingen fraktsedel, säg till oss här så ordnar vi det senast {{replyBy}}.`,
  ],
  'late-return.fba': [
    'Beställning {{orderId}}: returtid',
    `De flesta varor kan returneras till Amazon inom 30 dagar utan skäl; sista dagen visas under ”Dina beställningar”. Går det inte att returnera där längre kan Amazons kundtjänst säga vad som fortfarande är möjligt.

Är det något fel på varan, berätta vad. Vid fel hjälper vi dig även efter den tiden.`,
  ],
  'late-return.seller': [
    'Beställning {{orderId}}: returtid',
    `Tiden för returer utan skäl är slut, och därför finns ingen längre under ”Dina beställningar”. Är det något fel på varan, berätta vad, med ett foto som svar på det här meddelandet: vid fel hjälper vi dig även efter den tiden.

Är varan i ordning ser vi efter om vi ändå kan ta tillbaka den och svarar senast {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Beställning {{orderId}}: avbeställd',
    `Din beställning är avbeställd, som du bad om. Den debiteras inte; det som redan är betalt betalar Amazon tillbaka, vilket kan ta några dagar beroende på betalsätt.

Tack för att du sade till i tid.`,
  ],
  'change-order.fba': [
    'Beställning {{orderId}}: ändring av beställningen',
    `Vi kan tyvärr inte ändra en beställning som Amazon packar och skickar. Så länge den inte har packats kan du avbeställa varan under ”Dina beställningar” och beställa på nytt med den färg, det antal eller den hälsning som du vill ha.

Går det inte att avbeställa längre kan du returnera den efter leveransen.`,
  ],
  'change-order.seller': [
    'Beställning {{orderId}}: ändring av beställningen',
    `Vi har stoppat paketet. Amazon låter oss inte ändra vara eller antal i en beställning. Öppna ”Dina beställningar”, begär att den här beställningen avbeställs och beställ på nytt som du vill ha det; vi bekräftar avbeställningen genast.

En hälsning eller ett annat önskemål om förpackningen kan vi fortfarande uppfylla: säg till senast {{replyBy}}.`,
  ],
  'invoice.any': [
    'Beställning {{orderId}}: din faktura',
    `Du hittar fakturan med moms under ”Dina beställningar”, vid den här beställningen, så snart den har skickats. Finns den inte där, eller ska företagsnamn eller momsnummer stå på den, berätta vad som ska stå så lägger vi den i din beställning senast {{replyBy}}.

Vi kan bara skicka fakturor via Amazon.`,
  ],
  'product-question.any': [
    'Beställning {{orderId}}: din fråga',
    `Vi vill ge dig ett riktigt svar och kontrollerar det med produkten i handen. Du får det senast {{replyBy}}.

Hjälper ett foto eller namnet på apparaten som du använder den med, lägg gärna till det som svar på det här meddelandet.`,
  ],
  'refunded.any': [
    'Beställning {{orderId}}: återbetald',
    `Som vi lovade har vi återbetalat{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} beloppet{{/refundOffer}} via Amazon. Du ser det under ”Dina beställningar”; det tar oftast tre till fem arbetsdagar till ett bankkonto och upp till tio till ett kort.

Du behöver inte göra något. Vi beklagar besväret.`,
  ],
  'replacement-sent.any': [
    'Beställning {{orderId}}: ny vara på väg',
    `Som vi lovade är en ny vara på väg till adressen i beställningen.
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Väntas senast: {{promisedDate}}
{{/promisedDate}}

Du behöver inte göra något. Är något inte som det ska, skriv till oss här.`,
  ],
  'warranty.any': [
    'Beställning {{orderId}}: garanti',
    `Returtiden är slut, men vid fel hjälper vi dig fortfarande. Berätta vad som händer och sedan när, med ett foto på felet och på etiketten som svar på det här meddelandet.

Sedan säger vi senast {{replyBy}} hur vi kan ordna det: med en reservdel, en reparation, en ny vara eller en återbetalning.`,
  ],
  'safety.any': [
    'Beställning {{orderId}}: använd inte varan längre',
    `Tack för att du berättade det. Använd inte varan längre, dra ur kontakten eller ta ut batteriet och håll den borta från barn. Vi hoppas att ingen är skadad.

Vi tar det här på allvar och tar reda på vad som har hänt. Spara varan och berätta vad som hände, när, och numret på etiketten, med foton som svar på det här meddelandet. Vi skriver till dig senast {{replyBy}}. Vi anmäler det också till Amazon.`,
  ],
  'price-question.any': [
    'Beställning {{orderId}}: pris',
    `För en beställning gäller priset när den görs, och Amazon låter oss inte ändra det efteråt. Vi beklagar att vi inte kan ge dig ett annat svar.

Har beställningen inte skickats än kan du avbeställa den under ”Dina beställningar” och beställa på nytt till dagens pris.`,
  ],
  'refund-or-review.any': [
    'Beställning {{orderId}}: vi vill lösa det här',
    `Vi beklagar att något gick fel och vill lösa det i vilket fall som helst. Vad du säger om varan på annat håll bestämmer du själv, och det spelar ingen roll här.

Berätta vad som är fel, med ett foto som svar på det här meddelandet om det syns. Senast {{replyBy}} hör du av oss om vad vi kan göra.`,
  ],
  'outside-amazon.any': [
    'Beställning {{orderId}}: bara via Amazon',
    `Tack för ditt förslag. Vi kan inte komma överens om något utanför Amazon: beställningar, betalningar och meddelanden stannar här, där du är skyddad som köpare.

Berättar du här vad du behöver gör vi vad vi kan.`,
  ],
  'customization.any': [
    '[Viktigt] Beställning {{orderId}}: bekräfta din anpassning',
    `Innan vi gör din vara behöver vi ditt svar på en fråga: stämmer allt som du har skrivit, med stavning, storlek och färg?

Svara på det här meddelandet senast {{replyBy}}, så börjar vi genast. Utan svar gör vi den så som den står i beställningen.`,
  ],
  'bulky-delivery.any': [
    '[Viktigt] Beställning {{orderId}}: tid för leverans',
    `Din vara är stor eller tung, och transportören behöver bestämma en tid med dig. Svara på det här meddelandet senast {{replyBy}} med två dagar då någon kan ta emot den, och skriv om det finns trappor eller smala dörrar.

Vi lämnar det vidare till transportören och bekräftar sedan dagen.`,
  ],
  'subscription.any': [
    'Beställning {{orderId}}: din prenumeration',
    `Amazon sköter prenumerationerna, så vi kan inte ändra, hoppa över eller avsluta dem åt dig. I ditt konto kan du vid prenumerationerna flytta nästa leverans, ändra antalet eller avsluta när du vill.

En beställning som redan förbereds kan avbeställas under ”Dina beställningar”. För frågor om själva varan finns vi här.`,
  ],
  'return-condition.fba': [
    'Skicket på en returnerad vara, beställning {{orderId}}',
    `Vi ber er kontrollera skicket på varan som kom tillbaka med den här beställningen:

Beställning: {{orderId}}
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
Skäl för returen: {{returnReason}}
{{/returnReason}}

Meddela oss vad som hittades vid kontrollen och bedöm den på nytt om den är hel och oanvänd.`,
  ],
  'claim-facts.seller': [
    'Fakta om ärendet på beställning {{orderId}}',
    `Det här är fakta om ärendet på den här beställningen:

Beställning: {{orderId}}
{{#orderDate}}
Beställd: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Skickad: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Senaste spårning: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Lovad senast: {{promisedDate}}
{{/promisedDate}}

Paketet skickades till adressen i beställningen. Våra meddelanden med köparen finns i tråden för den här beställningen. Vi ber er att besluta utifrån detta.`,
  ],
  'used-return.seller': [
    'SAFE-T-ärende: retur av beställning {{orderId}}',
    `Köparen returnerade den här beställningen i ett annat skick än den skickades i, och hela beloppet återbetalades:

Beställning: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Skickad: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Skäl för returen: {{returnReason}}
{{/returnReason}}

Paketet öppnades samma dag som det kom. Fotona visar paketet med etikett, innehållet och varans skick. Vi ber om ersättning för det som varan har förlorat i värde.`,
  ],
  'feedback-delay.seller': [
    'Säljarfeedback på beställning {{orderId}}: leverans',
    `Vi ber er titta på säljarfeedbacken på den här beställningen:

Beställning: {{orderId}}
{{#feedbackDate}}
Datum: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Skickad: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Kommentar: ”{{comment}}”
{{/comment}}

Fraktsedeln köptes via Amazons frakttjänst, beställningen skickades i tid, och kommentaren handlar bara om förseningen. Vi ber er därför att stryka den.`,
  ],
  'ship-home.any': [
    'Varor att skicka tillbaka{{#sku}} (SKU {{sku}}){{/sku}}',
    `Vi ber er förbereda de här varorna för att skickas till oss eller till ett annat lager:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Antal: {{units}}
{{/units}}
{{#removalOrder}}
Uttagsorder: {{removalOrder}}
{{/removalOrder}}

1. Meddela oss senast {{replyBy}} antalet kartonger, deras mått och vikt, och vad frakten kostar till sjöss och med flyg.
2. Lägg varor från olika ägare i egna kartonger och märk våra.
3. Skicka inget innan vi har godkänt priset och skickat handlingarna till er.`,
  ],
  'before-purchase.any': [
    'Din fråga{{#item}} om ”{{item}}”{{/item}}',
    `Vi vill ge dig ett riktigt svar och kontrollerar det med produkten i handen. Du får det här senast {{replyBy}}.

Tills dess hittar du mått, material och vad som ingår på produktsidan på Amazon. Om du tänker använda produkten till något särskilt, berätta gärna det som svar på det här meddelandet, så kontrollerar vi det också.`,
  ],
};
