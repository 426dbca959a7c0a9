// After-sales texts in Swedish.
import { type LanguageTexts, SIGNATURE } from './types';

export const sv: LanguageTexts = {
  opening: 'Hej!\n\nTack för ditt meddelande om beställning {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Hej!\n\nVi skriver till dig om beställning {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Vänliga hälsningar${SIGNATURE}`,
  questionOpening: 'Hej!\n\nTack för din fråga{{#item}} om ”{{item}}”{{/item}}.',
  warm: {
    opening:
      'Hej!\n\nTack så mycket för att du skrev till oss om beställning {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Hej!\n\nTack så mycket för din beställning {{orderId}}{{#item}} ({{item}}){{/item}}, som vi skriver till dig om i dag.',
    questionOpening: 'Hej!\n\nTack så mycket för ditt intresse och din fråga{{#item}} om ”{{item}}”{{/item}}.',
    closing: `Har du fler frågor är det bara att svara på det här meddelandet, så hjälper vi dig gärna.\n\nVarma hälsningar${SIGNATURE}`,
  },
  businessOpening: 'Hej!',
  businessClosing: `Tack för er hjälp.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Beställning {{orderId}}: leveransadress',
      `Vi kan tyvärr inte ändra adressen själva: Amazon packar och skickar den här beställningen och kan bara skicka den till adressen i beställningen.

Så länge beställningen inte har packats kan du ändra adressen eller avbeställa under ”Dina beställningar” på Amazon. Om inget av det går längre kan Amazons kundtjänst säga vad som fortfarande är möjligt. Efter en avbeställning är du välkommen att beställa på nytt med rätt adress.`,
    ],
    'address-not-shipped.seller': [
      'Beställning {{orderId}}: leveransadress',
      `Vi har inte skickat paketet än och håller kvar det åt dig. Vi kan tyvärr inte bara skicka det till en annan adress: Amazon låter oss endast skicka till adressen i beställningen.

Öppna ”Dina beställningar” på Amazon, välj den här beställningen och begär att den avbeställs. Vi bekräftar det genast, och du kan beställa på nytt med rätt adress.

Gör det gärna senast {{replyBy}}. Om vi inte hör av dig måste vi skicka till adressen i beställningen.`,
    ],
    'address-shipped-low.fba': [
      'Beställning {{orderId}}: leveransadress',
      `Paketet är redan på väg till adressen i beställningen, och den kan vi tyvärr inte ändra längre. Amazon levererar den här beställningen. Under ”Dina beställningar” kan du fråga Amazons kundtjänst om transportören fortfarande kan leda om paketet.

Vill du inte vänta på det kan du beställa varan på nytt med rätt adress. Om det första paketet inte når dig, skriv till oss här: vi ser till att du inte betalar två gånger.`,
    ],
    'address-shipped-low.seller': [
      'Beställning {{orderId}}: leveransadress',
      `Ditt paket har redan skickats{{#shipDate}} den {{shipDate}}{{/shipDate}}, så adressen kan inte ändras längre. Vi har bett transportören{{#carrier}} ({{carrier}}){{/carrier}} att stoppa det eller leda om det, men en sådan begäran kommer ofta för sent.

För att slippa vänta kan du beställa varan på nytt med rätt adress och säga till oss här. Då återbetalar vi hela beställning {{orderId}}. Om det första paketet ändå når dig får du behålla det.

Vi beklagar det extra steget. Amazon låter oss endast skicka till adressen i en beställning.`,
    ],
    'address-shipped-high.fba': [
      'Beställning {{orderId}}: leveransadress',
      `Paketet är redan på väg till adressen i beställningen, och den kan vi tyvärr inte ändra längre. Amazon levererar den här beställningen. Under ”Dina beställningar” kan du fråga Amazons kundtjänst om transportören fortfarande kan leda om paketet.

Om paketet inte kan levereras eller nekas på den gamla adressen går det tillbaka till Amazon, och du ser återbetalningen under ”Dina beställningar”. Sedan kan du beställa på nytt med rätt adress. Vi förstår att du hoppades på något annat och tackar för ditt tålamod.`,
    ],
    'address-shipped-high.seller': [
      'Beställning {{orderId}}: leveransadress',
      `Ditt paket har redan skickats{{#shipDate}} den {{shipDate}}{{/shipDate}} och är på väg till adressen i beställningen. Vi kan tyvärr inte ändra adressen längre och inte skicka en andra vara innan den första har kommit tillbaka.
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Vi har bett transportören att stoppa eller leda om paketet och ger dig svaret senast {{replyBy}}. Bor det någon på den gamla adressen kan du be personen att inte ta emot paketet eller att lämna det till dig. När det är tillbaka hos oss återbetalar vi hela beställningen, och du kan beställa på nytt med rätt adress.

Vi ber om ditt tålamod och håller dig underrättad.`,
    ],
    'cancel-not-shipped.fba': [
      'Beställning {{orderId}}: avbeställning',
      `Så länge beställningen inte har packats kan du avbeställa den själv: öppna ”Dina beställningar” på Amazon, välj den här beställningen och avbeställ varan. Eftersom Amazon skickar beställningen kan vi inte göra det åt dig.

Om det inte går att avbeställa längre håller paketet redan på att förberedas. Då kan du låta bli att ta emot det eller returnera det via ”Dina beställningar”. Vi beklagar att vi inte har ett snabbare sätt.`,
    ],
    'cancel-not-shipped.seller': [
      'Beställning {{orderId}}: avbeställning',
      `Vi har stoppat leveransen. Öppna ”Dina beställningar” på Amazon, välj den här beställningen och begär att den avbeställs. Vi bekräftar det så snart det når oss. Beställningen debiteras inte, och det som redan är betalt betalar Amazon tillbaka.

Får vi fråga varför du inte längre behöver varan? Om något var oklart förklarar vi gärna. Vill du ändå ha den, säg till senast {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Beställning {{orderId}}: avbeställning',
      `Paketet är redan på väg och kan tyvärr inte stoppas längre. Får vi fråga varför du inte längre behöver varan? Kanske vill du behålla den ändå, eller så kan vi hjälpa till med en fråga.

Vill du inte ha den kan du låta bli att ta emot paketet eller returnera det via ”Dina beställningar” när det har kommit fram. Det går då tillbaka till Amazon, och du ser återbetalningen under ”Dina beställningar” när returen har behandlats.`,
    ],
    'cancel-shipped.seller': [
      'Beställning {{orderId}}: avbeställning',
      `Ditt paket har redan skickats{{#shipDate}} den {{shipDate}}{{/shipDate}} och kan tyvärr inte stoppas längre. Får vi fråga varför du inte längre behöver varan? Kanske vill du behålla den ändå, eller så kan vi hjälpa till med en fråga.
{{#tracking}}

Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Vill du inte ha den, anmäl en retur under ”Dina beställningar” när den har kommit fram: där visas returadressen och fraktsedeln. Du kan också låta bli att ta emot paketet. Vi återbetalar dig inom {{refundDays}} efter att varan har kommit tillbaka.

{{#refundOffer}}Vill du hellre behålla varan kan vi återbetala {{refundOffer}}, och du behöver inte skicka tillbaka något. Säg till vad du föredrar.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Beställning {{orderId}}: leverans',
      `Vi beklagar att du får vänta på ditt paket. Amazon lagrar, skickar och levererar den här beställningen, och Amazons kundtjänst kan se varje steg.

Öppna ”Dina beställningar”, välj den här beställningen och titta på spårningen. Om datumet där har passerat eller något inte stämmer, kontakta Amazons kundtjänst från samma sida. De kan söka efter paketet och lösa saken direkt med dig.

Om det inte hjälper, skriv till oss igen så tar vi upp det med Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Beställning {{orderId}}: var ditt paket är',
      `Vi beklagar att du får vänta på ditt paket. {{#trace}}Det här vet vi:

{{#shipDate}}
Skickat: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transportör: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Senaste spårning: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Väntas senast: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Vi har frågat transportören var det är just nu. {{/lastScan}}Vi skriver till dig igen senast {{replyBy}} och berättar hur det går. Om paketet inte har rört sig då får du välja: vi skickar ett nytt till samma adress eller återbetalar hela beloppet.`,
    ],
    'no-longer-wanted.fba': [
      'Beställning {{orderId}}: retur',
      `Det är inga problem. Öppna ”Dina beställningar” på Amazon, välj den här beställningen och anmäl en retur. Amazon visar hur du skickar tillbaka varan, och du ser återbetalningen där när returen har behandlats.

{{#refundOffer}}Vill du hellre behålla varan kan vi återbetala {{refundOffer}}, och du behöver inte skicka tillbaka något. Säg till vad du föredrar.{{/refundOffer}}{{^refundOffer}}Får vi fråga vad som inte passade? Det hjälper oss att beskriva varan bättre.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Beställning {{orderId}}: retur',
      `Det är inga problem. Öppna ”Dina beställningar” på Amazon, välj den här beställningen och anmäl en retur: där visas fraktsedeln och returadressen. Vi återbetalar dig inom {{refundDays}} efter att varan har nått oss.

{{#refundOffer}}Vill du hellre behålla varan kan vi återbetala {{refundOffer}}, och du behöver inte skicka tillbaka något. Säg till vad du föredrar.{{/refundOffer}}{{^refundOffer}}Får vi fråga vad som inte passade? Det hjälper oss att beskriva varan bättre.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Beställning {{orderId}}: skadad vara',
      `Vi beklagar verkligen att varan var skadad när den kom fram.

Amazon levererade den här beställningen och löser det med dig: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur med skälet att varan är skadad. Där kan du välja mellan en återbetalning och, om den finns, en ny vara.

Om du kan, skicka gärna ett foto på skadan som svar på det här meddelandet. Det hjälper oss att förbättra förpackningen.`,
    ],
    'damaged.seller': [
      'Beställning {{orderId}}: skadad vara',
      `Vi beklagar verkligen att varan var skadad när den kom fram. Sådana repor och bucklor uppstår oftast under transporten, men det är vår sak att ordna det.

Skicka ett foto på skadan som svar på det här meddelandet och säg vad du föredrar: en ny vara eller hela beloppet tillbaka. Vi gör det inom {{answerDays}} efter ditt svar. Om vi behöver få tillbaka varan får du en förbetald fraktsedel av oss.`,
    ],
    'wrong-item.fba': [
      'Beställning {{orderId}}: fel vara',
      `Vi beklagar verkligen att du fick något annat än det du beställde.

Amazon packade och levererade den här beställningen och löser det med dig: öppna ”Dina beställningar”, välj den här beställningen och anmäl en retur med skälet att fel vara skickades. Där kan du välja mellan en återbetalning och, om den finns, rätt vara.

Om du kan, skicka gärna ett foto på varan och dess etikett som svar på det här meddelandet, så att vi hittar orsaken.`,
    ],
    'wrong-item.seller': [
      'Beställning {{orderId}}: fel vara',
      `Vi beklagar verkligen att du fick något annat än det du beställde. Det var vårt misstag.

Skicka ett foto på varan och dess etikett som svar på det här meddelandet och säg vad du föredrar: rätt vara eller hela beloppet tillbaka. Vi gör det inom {{answerDays}} efter ditt svar. Om vi behöver få tillbaka den felaktiga varan får du en förbetald fraktsedel av oss.`,
    ],
    'not-received.fba': [
      'Beställning {{orderId}}: inte framme',
      `Vi beklagar verkligen att ditt paket fortfarande inte har kommit fram. Amazon levererar den här beställningen och kan ta reda på var den är.

Fråga gärna grannarna och titta på de ställen där paket brukar lämnas. Om det inte är där, öppna ”Dina beställningar”, välj den här beställningen och kontakta Amazons kundtjänst därifrån. Är paketet borta kan de erbjuda dig en återbetalning eller en ny vara direkt.

Om Amazon inte kan hjälpa dig, skriv till oss igen så tar vi upp det med dem.`,
    ],
    'not-received.seller': [
      'Beställning {{orderId}}: inte framme',
      `Vi beklagar verkligen att ditt paket fortfarande inte har kommit fram.
{{#trace}}

{{#shipDate}}
Skickat: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Spårningsnummer: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Transportör: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Senaste spårning: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Väntas senast: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Du har väntat länge nog. Säg vad du föredrar: vi skickar en ny vara till adressen i beställningen, eller så återbetalar vi hela beloppet. Vi gör det inom {{answerDays}} efter ditt svar. Om det första paketet dyker upp senare, säg gärna till.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Uttagsorder {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Uttag till ert lager (SKU {{sku}}): {{/sku}}{{^sku}}Uttag till ert lager: {{/sku}}{{/removalOrder}}märk om och skicka tillbaka till Amazon',
      `En leverans med uttag från Amazon är på väg till er:

{{#removalOrder}}
Uttagsorder: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Spårningsnummer: {{removalTracking}}
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
Antal: {{units}}
{{/units}}

1. Räkna varorna. Fotografera kartongen, etiketterna och varje vara som är skadad, ofullständig eller inte är vår.
2. Kontrollera att varje vara är ren, hel och fungerar. Lägg undan det som inte är som nytt.
3. Täck över de gamla Amazon-etiketterna (även LPN-etiketten) helt och sätt på FNSKU-etiketten. Byt slitna påsar och kartonger.
4. Meddela oss antalet bra varor senast {{replyBy}}. Sedan skapar vi leveransen till Amazon och skickar etiketterna till er.`,
    ],
    'returned-intact.seller': [
      'Retur av beställning {{orderId}}: kontrollera och lägg tillbaka i lager',
      `En kundretur är på väg till er eller har redan kommit:

Beställning: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Antal: {{units}}
{{/units}}

1. Fotografera paketet och varan när ni öppnar det.
2. Kontrollera att den är ren, hel och fungerar och att det är den vara som vi skickade.
3. Är den som ny, packa om den, sätt på vår etikett och lägg tillbaka den i lager.
4. Meddela oss resultatet samma dag som den kommer, så att vi kan återbetala kunden i tid, och senast {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Uttagsorder {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Uttag till ert lager (SKU {{sku}}): {{/sku}}{{^sku}}Uttag till ert lager: {{/sku}}{{/removalOrder}}varor som inte kan säljas som nya',
      `En leverans från Amazon med varor som inte kan säljas som nya är på väg till er:

{{#removalOrder}}
Uttagsorder: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Spårningsnummer: {{removalTracking}}
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
Antal: {{units}}
{{/units}}

1. Räkna och fotografera varorna med etiketter så som de kommer.
2. Sortera dem: säljbara efter rengöring eller ompackning; användbara till reservdelar; värdelösa.
3. Skicka listan med fotona till oss senast {{replyBy}}. Märk inte om och kasta inget innan vi har svarat.`,
    ],
    'returned-damaged.seller': [
      'Retur av beställning {{orderId}}: skadad vara',
      `En kundretur som inte kan säljas som ny är på väg till er eller har redan kommit:

Beställning: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Antal: {{units}}
{{/units}}

1. Fotografera paketet, varan och skadan.
2. Meddela oss om den är säljbar efter rengöring eller ompackning, användbar till reservdelar eller värdelös, och vad ompackning skulle kosta.
3. Spara den tills vi har svarat. Vi behöver fotona senast {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Beställning {{orderId}}: vi vill gärna ordna det',
      `Vi beklagar att varan inte motsvarade dina förväntningar. Vill du berätta vad som var fel? Om det syns hjälper ett foto oss.

Vi vill gärna ordna det. Säg vad du föredrar: en ny vara eller hela beloppet tillbaka. Vi gör det inom {{answerDays}} efter ditt svar, helt utan villkor.`,
    ],
    'negative-feedback.any': [
      'Beställning {{orderId}}: är allt löst?',
      `Vi beklagar att något gick fel med den här beställningen. Så vitt vi vet är det löst nu. Om något återstår, säg till så ordnar vi det.

En sak till: du har lämnat säljarfeedback på den här beställningen. Om den inte längre stämmer med din upplevelse kan du ta bort den under ”Dina beställningar”. Det bestämmer du helt själv, och det påverkar inget annat.`,
    ],
    'feedback-removal.fba': [
      'Säljarfeedback på beställning {{orderId}}',
      `Vi ber er titta på säljarfeedbacken på den här beställningen, som Amazon har levererat:

Beställning: {{orderId}}
{{#feedbackDate}}
Datum: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Betyg: {{rating}} av 5 stjärnor
{{/rating}}
{{#comment}}
Kommentar: ”{{comment}}”
{{/comment}}

Kommentaren handlar bara om leverans eller service från Amazon. Vi ber er därför att stryka den enligt reglerna för beställningar som Amazon levererar.`,
    ],
    'feedback-removal.seller': [
      'Säljarfeedback på beställning {{orderId}}',
      `Vi ber er titta på säljarfeedbacken på den här beställningen:

Beställning: {{orderId}}
{{#feedbackDate}}
Datum: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Betyg: {{rating}} av 5 stjärnor
{{/rating}}
{{#comment}}
Kommentar: ”{{comment}}”
{{/comment}}

Hela kommentaren handlar om produkten och säger inget om vår service som säljare. Vi ber er därför att ta bort den från säljarfeedbacken.`,
    ],
    'feedback-reply.fba': [
      'Offentligt svar på säljarfeedback',
      'Vi beklagar att den här beställningen inte gick som den skulle, och tack för att du berättade det. Amazon lagrar och levererar beställningen; deras kundtjänst kan hjälpa dig under ”Dina beställningar”, och där kan du också skriva till oss.',
    ],
    'feedback-reply.seller': [
      'Offentligt svar på säljarfeedback',
      'Vi beklagar att den här beställningen inte gick som den skulle, och tack för att du berättade det. Skriv till oss via ”Dina beställningar” så ordnar vi det.',
    ],
    'first-answer.any': [
      'Beställning {{orderId}}: vi tar reda på det',
      `Vi har läst ditt meddelande och tar reda på vad som har hänt. Vi beklagar att vi inte kan ge dig ett fullständigt svar direkt. Du får det senast {{replyBy}}.

Har du något som kan hjälpa oss, till exempel ett foto, lägg gärna till det som svar på det här meddelandet.`,
    ],
  },
};
