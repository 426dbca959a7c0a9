// After-sales texts in Polish, second part.
import type { MoreTexts } from './types';

export const morePl: MoreTexts = {
  'defective.fba': [
    'Zamówienie {{orderId}}: produkt nie działa',
    `Bardzo nam przykro, że produkt nie działa tak, jak powinien. Amazon dostarczył go w naszym imieniu i załatwi tę sprawę z Państwem: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot z powodem, który Państwa zdaniem pasuje. Tam można wybrać zwrot pieniędzy lub, jeśli jest dostępny, nowy produkt.

Jeśli wolą Państwo najpierw poszukać z nami przyczyny, prosimy napisać, co i kiedy się dzieje, i dodać zdjęcie w odpowiedzi na tę wiadomość, jeśli to widać.`,
  ],
  'defective.seller': [
    'Zamówienie {{orderId}}: produkt nie działa',
    `Bardzo nam przykro, że produkt nie działa tak, jak powinien. Prosimy napisać, co i kiedy się dzieje, i dodać zdjęcie w odpowiedzi na tę wiadomość, jeśli to widać. Często przyczynę można szybko znaleźć.

Jeśli nie da się tego naprawić, wybór należy do Państwa: nowy produkt albo zwrot całej kwoty. Zrobimy to w ciągu {{answerDays}} od odpowiedzi. Jeśli będziemy potrzebować produktu, prześlemy opłaconą etykietę zwrotną.`,
  ],
  'missing-parts.fba': [
    'Zamówienie {{orderId}}: brakujące części',
    `Bardzo nam przykro, że czegoś brakuje. Prosimy jeszcze raz zajrzeć w zagięcia i pod wkładkę pudełka, gdzie często chowają się małe części.

Jeśli tam jej nie ma, prosimy napisać w odpowiedzi na tę wiadomość, której części brakuje; lista jest w instrukcji. Amazon dostarczył to zamówienie: w sekcji „Twoje zamówienia” można je zwrócić w terminie na zwrot i otrzymać pieniądze lub, jeśli jest dostępny, nowy produkt.`,
  ],
  'missing-parts.seller': [
    'Zamówienie {{orderId}}: brakujące części',
    `Bardzo nam przykro, że czegoś brakuje. Prosimy jeszcze raz zajrzeć w zagięcia i pod wkładkę pudełka, gdzie często chowają się małe części.

Jeśli tam jej nie ma, prosimy napisać, której części brakuje, i dodać zdjęcie tego, co dotarło, w odpowiedzi na tę wiadomość. Wybór należy do Państwa: wyślemy część na adres z zamówienia albo zwrócą Państwo produkt i otrzymają całą kwotę. Zrobimy to w ciągu {{answerDays}} od odpowiedzi.`,
  ],
  'not-as-described.fba': [
    'Zamówienie {{orderId}}: produkt inny niż oczekiwany',
    `Przykro nam, że produkt nie jest taki, jak wynikało z jego strony. Prosimy napisać, co się różni, żebyśmy mogli poprawić stronę.

Amazon dostarczył to zamówienie: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot z powodem, który Państwa zdaniem pasuje. Zwrot pieniędzy będzie tam widoczny po rozpatrzeniu zwrotu.`,
  ],
  'not-as-described.seller': [
    'Zamówienie {{orderId}}: produkt inny niż oczekiwany',
    `Przykro nam, że produkt nie jest taki, jak wynikało z jego strony. Prosimy napisać, co się różni, żebyśmy mogli poprawić stronę.

Produkt można zwrócić i otrzymać całą kwotę: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot. {{#refundOffer}}Jeśli wolą Państwo zatrzymać produkt, możemy zwrócić {{refundOffer}} bez odsyłania czegokolwiek. Prosimy o wiadomość, co Państwo wolą.{{/refundOffer}}`,
  ],
  'wrong-size.fba': [
    'Zamówienie {{orderId}}: inny rozmiar',
    `Przykro nam, że rozmiar nie pasuje. Amazon przechowuje i wysyła nasze produkty: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot lub, jeśli jest dostępna, wymianę. Inny rozmiar można zamówić od razu, bez czekania na zwrot pieniędzy.

Jeśli napiszą Państwo, jaki rozmiar zwykle Państwo noszą lub jakiego potrzebują, chętnie podpowiemy, który pasuje.`,
  ],
  'wrong-size.seller': [
    'Zamówienie {{orderId}}: inny rozmiar',
    `Przykro nam, że rozmiar nie pasuje. Prosimy napisać, jakiego rozmiaru Państwo potrzebują: sprawdzimy, czy go mamy, i odpowiemy najpóźniej {{replyBy}}.

Aby wymienić produkt, prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot. Gdy pierwszy produkt będzie w drodze powrotnej, wyślemy inny rozmiar na ten sam adres.`,
  ],
  'delivered-not-received.fba': [
    'Zamówienie {{orderId}}: oznaczone jako doręczone',
    `Przykro nam, że śledzenie pokazuje doręczenie, a paczki nie ma. Prosimy zapytać sąsiadów, sprawdzić miejsca, w których zostawiane są paczki, i poczekać jeszcze jeden dzień: niektóre paczki są skanowane za wcześnie.

Jeśli nadal jej nie ma, prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i stamtąd skontaktować się z obsługą klienta Amazon. Amazon dostarczył to zamówienie, może zapytać kuriera i załatwi tę sprawę z Państwem.`,
  ],
  'delivered-not-received.seller': [
    'Zamówienie {{orderId}}: oznaczone jako doręczone',
    `Przykro nam, że śledzenie pokazuje doręczenie, a paczki nie ma.
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Prosimy zapytać sąsiadów i sprawdzić miejsca, w których zostawiane są paczki: niektóre są skanowane za wcześnie. Zapytaliśmy przewoźnika, gdzie dokładnie ją wydano, i napiszemy najpóźniej {{replyBy}}. Jeśli paczka zaginęła, wybór należy do Państwa: nowy produkt na adres z zamówienia albo zwrot całej kwoty.`,
  ],
  'sent-back.fba': [
    'Zamówienie {{orderId}}: paczka wraca',
    `Przewoźnik nie mógł doręczyć paczki i wraca ona do Amazon. Przykro nam. Amazon zwraca pieniądze za takie zamówienie, gdy paczka tam dotrze; będzie to widoczne w sekcji „Twoje zamówienia”.

Jeśli nadal chcą Państwo ten produkt, prosimy sprawdzić adres na koncie i zamówić go ponownie.`,
  ],
  'sent-back.seller': [
    'Zamówienie {{orderId}}: paczka wraca',
    `Przewoźnik nie mógł doręczyć paczki i wraca ona do nas. Przykro nam.
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Prosimy napisać najpóźniej {{replyBy}}, co Państwo wolą: wyślemy ją jeszcze raz na adres z zamówienia, gdy tylko do nas dotrze, albo zwrócimy pieniądze. Jeśli adres nie jest właściwy, prosimy zamówić ponownie z właściwym: Amazon pozwala nam wysyłać tylko na adres podany w zamówieniu.`,
  ],
  'delayed.seller': [
    'Zamówienie {{orderId}}: później niż planowano',
    `Zamówienie dotrze później niż planowano i przepraszamy za to.{{#transitDays}} Dostawa do Państwa trwa zwykle {{transitDays}}.{{/transitDays}}{{#promisedDate}} Spodziewamy się jej teraz najpóźniej {{promisedDate}}.{{/promisedDate}}
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Codziennie sprawdzamy przesyłkę i napiszemy najpóźniej {{replyBy}}. Jeśli nie chcą Państwo czekać, można anulować zamówienie w sekcji „Twoje zamówienia” i nie poniosą Państwo żadnych kosztów.`,
  ],
  'customs.seller': [
    'Zamówienie {{orderId}}: paczka w urzędzie celnym',
    `Paczka jest w urzędzie celnym, co często trwa kilka dni.{{#transitDays}} Cała dostawa trwa zwykle {{transitDays}}.{{/transitDays}}
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Jeśli urząd celny lub przewoźnik poprosi o dokument, prosimy napisać do nas tutaj, a od razu go prześlemy. Opłat, których nie pokazano przy zamówieniu, nie muszą Państwo płacić: prosimy o wiadomość, a my się tym zajmiemy. Napiszemy ponownie najpóźniej {{replyBy}}.`,
  ],
  'where-is-my-refund.fba': [
    'Zamówienie {{orderId}}: zwrot pieniędzy',
    `Rozumiemy, że czekają Państwo na pieniądze. Amazon przyjmuje zwroty tego zamówienia i wypłaca pieniądze: stan jest widoczny w sekcji „Twoje zamówienia” przy zwrocie. Potem zaksięgowanie trwa zwykle od trzech do pięciu dni roboczych na koncie bankowym i do dziesięciu na karcie.

Jeśli podany tam termin minął, prosimy skontaktować się z obsługą klienta Amazon z tej samej strony. Ona widzi płatność, a my nie.`,
  ],
  'where-is-my-refund.seller': [
    'Zamówienie {{orderId}}: zwrot pieniędzy',
    `Rozumiemy, że czekają Państwo na pieniądze, i sprawdziliśmy to. {{#refundOffer}}Zwróciliśmy {{refundOffer}} przez Amazon. {{/refundOffer}}{{^refundOffer}}Pieniądze zwracamy w ciągu {{refundDays}} od otrzymania produktu. {{/refundOffer}}Potem zaksięgowanie trwa zwykle od trzech do pięciu dni roboczych na koncie bankowym i do dziesięciu na karcie.

Jeśli do {{replyBy}} nic nie wpłynie, prosimy napisać do nas tutaj, a my zwrócimy się do Amazon.`,
  ],
  'return-label.fba': [
    'Zamówienie {{orderId}}: etykieta zwrotna',
    `Zwroty tego zamówienia przyjmuje Amazon. Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot: etykieta, sposoby nadania i ewentualne koszty są podane przed potwierdzeniem.

Jeśli strona nie pokazuje etykiety, obsługa klienta Amazon może ją przesłać.`,
  ],
  'return-label.seller': [
    'Zamówienie {{orderId}}: etykieta zwrotna',
    `Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot: etykieta i adres pojawią się tam, gdy tylko go zatwierdzimy, co robimy w ciągu {{answerDays}}. Jeśli produkt jest wadliwy lub inny niż zamówiony, zwrot nic Państwa nie kosztuje.

Jeśli strona nie pokazuje etykiety, prosimy napisać do nas tutaj, a naprawimy to najpóźniej {{replyBy}}.`,
  ],
  'late-return.fba': [
    'Zamówienie {{orderId}}: termin zwrotu',
    `Większość produktów można zwrócić do Amazon w ciągu 30 dni bez podania przyczyny; ostatni dzień jest podany w sekcji „Twoje zamówienia”. Jeśli zwrot nie jest tam już dostępny, obsługa klienta Amazon powie, co jest jeszcze możliwe.

Jeśli z produktem jest coś nie tak, prosimy napisać, co. W razie wady pomożemy także po tym terminie.`,
  ],
  'late-return.seller': [
    'Zamówienie {{orderId}}: termin zwrotu',
    `Termin zwrotu bez podania przyczyny minął, dlatego Amazon nie proponuje go już w sekcji „Twoje zamówienia”. Jeśli z produktem jest coś nie tak, prosimy napisać, co, i dodać zdjęcie w odpowiedzi na tę wiadomość: w razie wady pomożemy także po tym terminie.

Jeśli produkt jest w porządku, sprawdzimy, czy możemy go jeszcze przyjąć, i odpowiemy najpóźniej {{replyBy}}.`,
  ],
  'cancelled.seller': [
    'Zamówienie {{orderId}}: anulowane',
    `Zamówienie jest anulowane zgodnie z prośbą. Nie poniosą Państwo żadnych kosztów; wpłaconą już kwotę zwróci Amazon, co w zależności od sposobu płatności może potrwać kilka dni.

Dziękujemy za wiadomość w porę.`,
  ],
  'change-order.fba': [
    'Zamówienie {{orderId}}: zmiana zamówienia',
    `Niestety nie możemy zmienić zamówienia, które pakuje i wysyła Amazon. Dopóki nie zostało spakowane, można anulować produkt w sekcji „Twoje zamówienia” i zamówić ponownie w wybranym kolorze lub liczbie sztuk albo z dedykacją.

Jeśli anulowanie nie jest już dostępne, można zwrócić produkt po dostawie.`,
  ],
  'change-order.seller': [
    'Zamówienie {{orderId}}: zmiana zamówienia',
    `Wstrzymaliśmy paczkę. Amazon nie pozwala nam zmieniać produktu ani liczby sztuk w zamówieniu. Prosimy otworzyć „Twoje zamówienia”, poprosić o anulowanie tego zamówienia i zamówić ponownie tak, jak Państwo chcą; anulowanie potwierdzimy od razu.

Możemy jeszcze dodać dedykację lub spełnić inne życzenie dotyczące opakowania: prosimy o wiadomość najpóźniej {{replyBy}}.`,
  ],
  'invoice.any': [
    'Zamówienie {{orderId}}: faktura',
    `Faktura VAT jest dostępna w sekcji „Twoje zamówienia” przy tym zamówieniu, gdy tylko zostanie ono wysłane. Jeśli jej tam nie ma albo mają się na niej znaleźć nazwa firmy lub NIP, prosimy napisać, co ma zawierać; dodamy ją do zamówienia najpóźniej {{replyBy}}.

Faktury możemy przesyłać tylko przez Amazon.`,
  ],
  'product-question.any': [
    'Zamówienie {{orderId}}: Państwa pytanie',
    `Chcemy udzielić właściwej odpowiedzi i sprawdzamy to na samym produkcie. Otrzymają ją Państwo najpóźniej {{replyBy}}.

Jeśli pomoże zdjęcie lub nazwa urządzenia, z którym produkt jest używany, prosimy dodać je w odpowiedzi na tę wiadomość.`,
  ],
  'refunded.any': [
    'Zamówienie {{orderId}}: pieniądze zwrócone',
    `Zgodnie z obietnicą zwróciliśmy{{#refundOffer}} {{refundOffer}}{{/refundOffer}}{{^refundOffer}} pieniądze{{/refundOffer}} przez Amazon. Jest to widoczne w sekcji „Twoje zamówienia”; zaksięgowanie trwa zwykle od trzech do pięciu dni roboczych na koncie bankowym i do dziesięciu na karcie.

Nie muszą Państwo nic robić. Przepraszamy za kłopot.`,
  ],
  'replacement-sent.any': [
    'Zamówienie {{orderId}}: nowy produkt w drodze',
    `Zgodnie z obietnicą nowy produkt jest w drodze na adres z zamówienia.
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#promisedDate}}

Przewidywana dostawa najpóźniej: {{promisedDate}}
{{/promisedDate}}

Nie muszą Państwo nic robić. Jeśli coś będzie nie tak, prosimy napisać do nas tutaj.`,
  ],
  'warranty.any': [
    'Zamówienie {{orderId}}: gwarancja',
    `Termin zwrotu minął, ale w razie wady nadal Państwu pomożemy. Prosimy napisać, co się dzieje i od kiedy, i dodać zdjęcie wady oraz etykiety w odpowiedzi na tę wiadomość.

Następnie najpóźniej {{replyBy}} napiszemy, jak możemy to naprawić: wysyłając część, naprawiając lub wymieniając produkt albo zwracając pieniądze.`,
  ],
  'safety.any': [
    'Zamówienie {{orderId}}: prosimy nie używać już produktu',
    `Dziękujemy za tę informację. Prosimy nie używać już produktu, odłączyć go od prądu lub wyjąć baterię i trzymać z dala od dzieci. Mamy nadzieję, że nikomu nic się nie stało.

Traktujemy to poważnie i sprawdzamy sprawę. Prosimy zachować produkt i napisać, co i kiedy się stało oraz jaki numer jest na etykiecie, i dodać zdjęcia w odpowiedzi na tę wiadomość. Napiszemy najpóźniej {{replyBy}}. Zgłaszamy to także do Amazon.`,
  ],
  'price-question.any': [
    'Zamówienie {{orderId}}: cena',
    `W zamówieniu obowiązuje cena z chwili jego złożenia i Amazon nie pozwala nam jej później zmienić. Przykro nam, że nie możemy udzielić innej odpowiedzi.

Jeśli zamówienie nie zostało jeszcze wysłane, można je anulować w sekcji „Twoje zamówienia” i zamówić ponownie w dzisiejszej cenie.`,
  ],
  'refund-or-review.any': [
    'Zamówienie {{orderId}}: chcemy rozwiązać ten problem',
    `Przykro nam, że coś poszło nie tak, i chcemy rozwiązać sam problem. To, co mówią Państwo gdzie indziej o produkcie, jest wyłącznie Państwa decyzją i nie ma tu znaczenia.

Prosimy napisać, co jest nie tak, i dodać zdjęcie w odpowiedzi na tę wiadomość, jeśli to widać. Najpóźniej {{replyBy}} napiszemy, co możemy zrobić.`,
  ],
  'outside-amazon.any': [
    'Zamówienie {{orderId}}: tylko przez Amazon',
    `Dziękujemy za propozycję. Nie możemy niczego ustalać poza Amazon: zamówienia, płatności i wiadomości pozostają tutaj, gdzie są Państwo chronieni jako kupujący.

Jeśli napiszą Państwo tutaj, czego potrzebują, zrobimy, co w naszej mocy.`,
  ],
  'customization.any': [
    '[Ważne] Zamówienie {{orderId}}: prosimy potwierdzić personalizację',
    `Zanim wykonamy produkt, potrzebujemy odpowiedzi na jedno pytanie: czy wszystko, co Państwo wpisali, jest poprawne: pisownia, rozmiar i kolor?

Prosimy odpowiedzieć na tę wiadomość najpóźniej {{replyBy}}, a od razu zaczniemy. Bez odpowiedzi wykonamy go tak, jak jest w zamówieniu.`,
  ],
  'bulky-delivery.any': [
    '[Ważne] Zamówienie {{orderId}}: termin dostawy',
    `Produkt jest duży lub ciężki i przewoźnik musi umówić się z Państwem. Prosimy podać w odpowiedzi na tę wiadomość i najpóźniej {{replyBy}} dwa dni, w których ktoś może go odebrać, oraz czy są schody lub wąskie drzwi.

Przekażemy to przewoźnikowi, a następnie potwierdzimy dzień.`,
  ],
  'subscription.any': [
    'Zamówienie {{orderId}}: subskrypcja',
    `Subskrypcjami zarządza Amazon, dlatego nie możemy ich zmienić, pominąć ani zakończyć za Państwa. Na koncie, przy subskrypcjach, można przesunąć następną dostawę, zmienić liczbę sztuk lub w każdej chwili je zakończyć.

Zamówienie, które jest już przygotowywane, można anulować w sekcji „Twoje zamówienia”. W sprawie samego produktu jesteśmy do dyspozycji.`,
  ],
  'return-condition.fba': [
    'Stan zwróconej sztuki, zamówienie {{orderId}}',
    `Prosimy o sprawdzenie stanu sztuki, która wróciła z tego zamówienia:

Zamówienie: {{orderId}}
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
Powód zwrotu: {{returnReason}}
{{/returnReason}}

Prosimy napisać, co stwierdzono przy kontroli, i ponownie ją ocenić, jeśli jest kompletna i nieużywana.`,
  ],
  'claim-facts.seller': [
    'Fakty w sprawie roszczenia do zamówienia {{orderId}}',
    `Oto fakty w sprawie roszczenia do tego zamówienia:

Zamówienie: {{orderId}}
{{#orderDate}}
Złożono: {{orderDate}}
{{/orderDate}}
{{#shipDate}}
Wysłano: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#lastScan}}
Ostatni status: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Obiecano najpóźniej: {{promisedDate}}
{{/promisedDate}}

Paczkę wysłano na adres z zamówienia. Nasze wiadomości z kupującym są w wątku tego zamówienia. Prosimy o decyzję na tej podstawie.`,
  ],
  'used-return.seller': [
    'Roszczenie SAFE-T: zwrot zamówienia {{orderId}}',
    `Kupujący zwrócił to zamówienie w innym stanie, niż zostało wysłane, a zwrócono mu całą kwotę:

Zamówienie: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#shipDate}}
Wysłano: {{shipDate}}
{{/shipDate}}
{{#returnReason}}
Powód zwrotu: {{returnReason}}
{{/returnReason}}

Paczkę otwarto w dniu jej dostawy. Zdjęcia pokazują paczkę z etykietą, jej zawartość i stan produktu. Prosimy o zwrot tego, co produkt stracił na wartości.`,
  ],
  'feedback-delay.seller': [
    'Opinia o sprzedawcy do zamówienia {{orderId}}: dostawa',
    `Prosimy o sprawdzenie opinii o sprzedawcy do tego zamówienia:

Zamówienie: {{orderId}}
{{#feedbackDate}}
Data opinii: {{feedbackDate}}
{{/feedbackDate}}
{{#shipDate}}
Wysłano: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{#comment}}
Komentarz: „{{comment}}”
{{/comment}}

Etykietę kupiono w usłudze zakupu wysyłki Amazon, zamówienie wysłano na czas, a komentarz dotyczy wyłącznie opóźnienia. Prosimy zatem o jego przekreślenie.`,
  ],
  'ship-home.any': [
    'Towar do odesłania{{#sku}} (SKU {{sku}}){{/sku}}',
    `Prosimy przygotować ten towar do wysyłki do nas lub do innego magazynu:

{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Liczba sztuk: {{units}}
{{/units}}
{{#removalOrder}}
Zlecenie usunięcia: {{removalOrder}}
{{/removalOrder}}

1. Prosimy podać najpóźniej {{replyBy}} liczbę kartonów, ich wymiary i wagę oraz koszt wysyłki drogą morską i lotniczą.
2. Towar różnych właścicieli prosimy pakować do osobnych kartonów i oznaczyć nasze.
3. Prosimy niczego nie wysyłać, zanim zaakceptujemy cenę i prześlemy dokumenty.`,
  ],
  'before-purchase.any': [
    'Pytanie{{#item}} o produkt „{{item}}”{{/item}}',
    `Chcemy udzielić właściwej odpowiedzi i sprawdzamy to na samym produkcie. Otrzymają ją Państwo tutaj najpóźniej {{replyBy}}.

Do tego czasu wymiary, materiał i zawartość opakowania można sprawdzić na stronie produktu na Amazon. Jeśli produkt ma posłużyć do konkretnego celu, prosimy napisać o tym w odpowiedzi na tę wiadomość, abyśmy mogli sprawdzić także to.`,
  ],
};
