// After-sales texts in Polish.
import { type LanguageTexts, SIGNATURE } from './types';

export const pl: LanguageTexts = {
  opening: 'Dzień dobry,\n\ndziękujemy za wiadomość w sprawie zamówienia {{orderId}}{{#item}} ({{item}}){{/item}}.',
  firstOpening: 'Dzień dobry,\n\npiszemy w sprawie zamówienia {{orderId}}{{#item}} ({{item}}){{/item}}.',
  closing: `Z poważaniem${SIGNATURE}`,
  questionOpening: 'Dzień dobry,\n\ndziękujemy za pytanie{{#item}} o produkt „{{item}}”{{/item}}.',
  warm: {
    opening:
      'Dzień dobry,\n\nserdecznie dziękujemy za wiadomość w sprawie zamówienia {{orderId}}{{#item}} ({{item}}){{/item}}.',
    firstOpening:
      'Dzień dobry,\n\nserdecznie dziękujemy za zamówienie {{orderId}}{{#item}} ({{item}}){{/item}}, w sprawie którego dziś piszemy.',
    questionOpening:
      'Dzień dobry,\n\nserdecznie dziękujemy za zainteresowanie i pytanie{{#item}} o produkt „{{item}}”{{/item}}.',
    closing: `W razie dalszych pytań wystarczy odpowiedzieć na tę wiadomość: chętnie pomożemy.\n\nSerdecznie pozdrawiamy${SIGNATURE}`,
  },
  businessOpening: 'Dzień dobry,',
  businessClosing: `Dziękujemy za pomoc.${SIGNATURE}`,
  texts: {
    'address-not-shipped.fba': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Niestety nie możemy sami zmienić adresu: to Amazon pakuje i wysyła to zamówienie, i może je wysłać tylko na adres podany w zamówieniu.

Dopóki zamówienie nie zostało spakowane, mogą Państwo zmienić adres lub anulować zamówienie w sekcji „Twoje zamówienia”. Jeśli żadna z tych opcji nie jest już dostępna, obsługa klienta Amazon powie, co jest jeszcze możliwe. Po anulowaniu można zamówić ponownie z właściwym adresem.`,
    ],
    'address-not-shipped.seller': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Paczka nie została jeszcze wysłana i wstrzymujemy ją dla Państwa. Niestety nie możemy po prostu wysłać jej na inny adres: Amazon pozwala nam wysyłać tylko na adres podany w zamówieniu.

Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i poprosić o jego anulowanie. Potwierdzimy je od razu, a Państwo mogą zamówić ponownie z właściwym adresem.

Prosimy zrobić to najpóźniej {{replyBy}}. Jeśli nie otrzymamy odpowiedzi, będziemy musieli wysłać paczkę na adres z zamówienia.`,
    ],
    'address-shipped-low.fba': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Paczka jest już w drodze na adres z zamówienia i niestety nie możemy go już zmienić. To zamówienie dostarcza Amazon. W sekcji „Twoje zamówienia” można zapytać obsługę klienta Amazon, czy przewoźnik może jeszcze przekierować paczkę.

Jeśli nie chcą Państwo czekać, można zamówić produkt ponownie z właściwym adresem. Gdyby pierwsza paczka nie dotarła, prosimy napisać do nas tutaj: zadbamy o to, żeby nie zapłacili Państwo dwa razy.`,
    ],
    'address-shipped-low.seller': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Paczka została już wysłana{{#shipDate}} {{shipDate}}{{/shipDate}}, więc adresu nie można już zmienić. Poprosiliśmy przewoźnika{{#carrier}} ({{carrier}}){{/carrier}} o jej zatrzymanie lub przekierowanie, ale taka prośba często przychodzi za późno.

Żeby nie czekać, prosimy zamówić produkt ponownie z właściwym adresem i dać nam tutaj znać. Wtedy zwrócimy całą kwotę za zamówienie {{orderId}}. Jeśli pierwsza paczka mimo to dotrze, mogą ją Państwo zatrzymać.

Przepraszamy za ten dodatkowy krok. Amazon pozwala nam wysyłać tylko na adres podany w zamówieniu.`,
    ],
    'address-shipped-high.fba': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Paczka jest już w drodze na adres z zamówienia i niestety nie możemy go już zmienić. To zamówienie dostarcza Amazon. W sekcji „Twoje zamówienia” można zapytać obsługę klienta Amazon, czy przewoźnik może jeszcze przekierować paczkę.

Jeśli paczki nie uda się doręczyć lub zostanie odrzucona pod starym adresem, wróci do Amazon, a zwrot pieniędzy będzie widoczny w sekcji „Twoje zamówienia”. Potem można zamówić ponownie z właściwym adresem. Wiemy, że nie takiej odpowiedzi się Państwo spodziewali, i dziękujemy za zrozumienie.`,
    ],
    'address-shipped-high.seller': [
      'Zamówienie {{orderId}}: adres dostawy',
      `Paczka została już wysłana{{#shipDate}} {{shipDate}}{{/shipDate}} i jest w drodze na adres z zamówienia. Niestety nie możemy już zmienić adresu ani wysłać drugiego produktu, zanim pierwszy do nas nie wróci.
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Poprosiliśmy przewoźnika o zatrzymanie lub przekierowanie paczki i przekażemy jego odpowiedź najpóźniej {{replyBy}}. Jeśli ktoś mieszka pod starym adresem, prosimy poprosić tę osobę o nieprzyjmowanie paczki lub przekazanie jej Państwu. Gdy paczka do nas wróci, zwrócimy całą kwotę za zamówienie i można będzie zamówić ponownie z właściwym adresem.

Prosimy o wyrozumiałość i będziemy na bieżąco informować.`,
    ],
    'cancel-not-shipped.fba': [
      'Zamówienie {{orderId}}: anulowanie',
      `Dopóki zamówienie nie zostało spakowane, mogą je Państwo anulować samodzielnie: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i anulować produkt. To Amazon wysyła to zamówienie, dlatego nie możemy zrobić tego za Państwa.

Jeśli anulowanie nie jest tam już dostępne, paczka jest już przygotowywana. Można jej wtedy nie przyjąć przy doręczeniu albo zwrócić ją przez „Twoje zamówienia”. Przykro nam, że nie mamy szybszego sposobu.`,
    ],
    'cancel-not-shipped.seller': [
      'Zamówienie {{orderId}}: anulowanie',
      `Wstrzymaliśmy wysyłkę. Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i poprosić o jego anulowanie. Potwierdzimy je, gdy tylko do nas dotrze. Nie poniosą Państwo żadnych kosztów, a wpłaconą już kwotę zwróci Amazon.

Czy możemy zapytać, dlaczego produkt nie jest już potrzebny? Jeśli coś było niejasne, chętnie wyjaśnimy. Jeśli jednak chcą go Państwo otrzymać, prosimy o wiadomość najpóźniej {{replyBy}}.`,
    ],
    'cancel-shipped.fba': [
      'Zamówienie {{orderId}}: anulowanie',
      `Paczka jest już w drodze i niestety nie można jej już zatrzymać. Czy możemy zapytać, dlaczego produkt nie jest już potrzebny? Może jednak chcą go Państwo zatrzymać albo możemy odpowiedzieć na jakieś pytanie.

Jeśli nie, można nie przyjąć paczki albo po otrzymaniu zwrócić ją przez „Twoje zamówienia”. Wróci ona do Amazon, a zwrot pieniędzy będzie widoczny w sekcji „Twoje zamówienia” po rozpatrzeniu zwrotu.`,
    ],
    'cancel-shipped.seller': [
      'Zamówienie {{orderId}}: anulowanie',
      `Paczka została już wysłana{{#shipDate}} {{shipDate}}{{/shipDate}} i niestety nie można jej już zatrzymać. Czy możemy zapytać, dlaczego produkt nie jest już potrzebny? Może jednak chcą go Państwo zatrzymać albo możemy odpowiedzieć na jakieś pytanie.
{{#tracking}}

Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}

Jeśli nie, prosimy po otrzymaniu zgłosić zwrot w sekcji „Twoje zamówienia”: tam będą podane adres zwrotu i etykieta. Można też nie przyjąć paczki. Pieniądze zwrócimy w ciągu {{refundDays}} od otrzymania produktu.

{{#refundOffer}}Jeśli wolą Państwo zatrzymać produkt, możemy zwrócić {{refundOffer}} bez odsyłania czegokolwiek. Prosimy o wiadomość, co Państwo wolą.{{/refundOffer}}`,
    ],
    'where-is-my-order-fba.fba': [
      'Zamówienie {{orderId}}: dostawa',
      `Przykro nam, że muszą Państwo czekać na paczkę. Amazon przechowuje, wysyła i dostarcza to zamówienie, a obsługa klienta Amazon widzi każdy etap przesyłki.

Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i sprawdzić śledzenie. Jeśli podany tam termin minął lub coś się nie zgadza, prosimy skontaktować się z obsługą klienta Amazon z tej samej strony. Może ona zlecić poszukiwanie paczki i załatwić sprawę bezpośrednio z Państwem.

Jeśli to nie pomoże, prosimy napisać do nas ponownie, a my zwrócimy się do Amazon.`,
    ],
    'where-is-my-order-seller.seller': [
      'Zamówienie {{orderId}}: gdzie jest paczka',
      `Przykro nam, że muszą Państwo czekać na paczkę. {{#trace}}Oto, co wiemy:

{{#shipDate}}
Wysłano: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Przewoźnik: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Ostatni status: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Przewidywana dostawa najpóźniej: {{promisedDate}}
{{/promisedDate}}

{{/trace}}
{{^lastScan}}Zapytaliśmy przewoźnika, gdzie jest teraz paczka. {{/lastScan}}Napiszemy ponownie najpóźniej {{replyBy}} i powiemy, jak wygląda sytuacja. Jeśli do tego czasu paczka się nie ruszy, wybór należy do Państwa: wyślemy nową na ten sam adres albo zwrócimy całą kwotę.`,
    ],
    'no-longer-wanted.fba': [
      'Zamówienie {{orderId}}: zwrot',
      `To żaden problem. Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot. Amazon pokaże, jak odesłać produkt, a zwrot pieniędzy będzie tam widoczny po rozpatrzeniu zwrotu.

{{#refundOffer}}Jeśli wolą Państwo zatrzymać produkt, możemy zwrócić {{refundOffer}} bez odsyłania czegokolwiek. Prosimy o wiadomość, co Państwo wolą.{{/refundOffer}}{{^refundOffer}}Czy możemy zapytać, co nie odpowiadało? Pomoże nam to lepiej opisać produkt.{{/refundOffer}}`,
    ],
    'no-longer-wanted.seller': [
      'Zamówienie {{orderId}}: zwrot',
      `To żaden problem. Prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot: tam będą podane etykieta i adres zwrotu. Pieniądze zwrócimy w ciągu {{refundDays}} od otrzymania produktu.

{{#refundOffer}}Jeśli wolą Państwo zatrzymać produkt, możemy zwrócić {{refundOffer}} bez odsyłania czegokolwiek. Prosimy o wiadomość, co Państwo wolą.{{/refundOffer}}{{^refundOffer}}Czy możemy zapytać, co nie odpowiadało? Pomoże nam to lepiej opisać produkt.{{/refundOffer}}`,
    ],
    'damaged.fba': [
      'Zamówienie {{orderId}}: uszkodzony produkt',
      `Bardzo nam przykro, że produkt dotarł uszkodzony.

Amazon dostarczył to zamówienie i załatwi tę sprawę z Państwem: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot, podając jako powód uszkodzenie. Tam można wybrać zwrot pieniędzy lub, jeśli jest dostępny, nowy produkt.

Jeśli to możliwe, prosimy przesłać w odpowiedzi na tę wiadomość jedno zdjęcie uszkodzenia. Pomoże nam to ulepszyć opakowanie.`,
    ],
    'damaged.seller': [
      'Zamówienie {{orderId}}: uszkodzony produkt',
      `Bardzo nam przykro, że produkt dotarł uszkodzony. Takie rysy i wgniecenia powstają zwykle w transporcie, ale to my powinniśmy to naprawić.

Prosimy przesłać w odpowiedzi na tę wiadomość jedno zdjęcie uszkodzenia i napisać, co Państwo wolą: nowy produkt czy zwrot całej kwoty. Zrobimy to w ciągu {{answerDays}} od odpowiedzi. Jeśli będziemy potrzebować uszkodzonego produktu, prześlemy opłaconą etykietę zwrotną.`,
    ],
    'wrong-item.fba': [
      'Zamówienie {{orderId}}: niewłaściwy produkt',
      `Bardzo nam przykro, że otrzymali Państwo coś innego, niż zamówili.

Amazon spakował i dostarczył to zamówienie i załatwi tę sprawę z Państwem: prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot, podając jako powód niewłaściwy produkt. Tam można wybrać zwrot pieniędzy lub, jeśli jest dostępny, właściwy produkt.

Jeśli to możliwe, prosimy przesłać w odpowiedzi na tę wiadomość jedno zdjęcie produktu i jego etykiety, żebyśmy mogli znaleźć przyczynę.`,
    ],
    'wrong-item.seller': [
      'Zamówienie {{orderId}}: niewłaściwy produkt',
      `Bardzo nam przykro, że otrzymali Państwo coś innego, niż zamówili. To był nasz błąd.

Prosimy przesłać w odpowiedzi na tę wiadomość jedno zdjęcie produktu i jego etykiety i napisać, co Państwo wolą: właściwy produkt czy zwrot całej kwoty. Zrobimy to w ciągu {{answerDays}} od odpowiedzi. Jeśli będziemy potrzebować niewłaściwego produktu, prześlemy opłaconą etykietę zwrotną.`,
    ],
    'not-received.fba': [
      'Zamówienie {{orderId}}: paczka nie dotarła',
      `Bardzo nam przykro, że paczka nadal nie dotarła. To zamówienie dostarcza Amazon i może sprawdzić, gdzie ono jest.

Prosimy zapytać sąsiadów i sprawdzić miejsca, w których zostawiane są paczki. Jeśli jej tam nie ma, prosimy otworzyć „Twoje zamówienia”, wybrać to zamówienie i stamtąd skontaktować się z obsługą klienta Amazon. Jeśli paczka zaginęła, może ona od razu zaproponować zwrot pieniędzy lub nowy produkt.

Jeśli Amazon nie będzie mógł pomóc, prosimy napisać do nas ponownie, a my zwrócimy się do Amazon.`,
    ],
    'not-received.seller': [
      'Zamówienie {{orderId}}: paczka nie dotarła',
      `Bardzo nam przykro, że paczka nadal nie dotarła.
{{#trace}}

{{#shipDate}}
Wysłano: {{shipDate}}
{{/shipDate}}
{{#tracking}}
Numer przesyłki: {{tracking}}{{#carrier}} ({{carrier}}){{/carrier}}
{{/tracking}}
{{^tracking}}
{{#carrier}}
Przewoźnik: {{carrier}}
{{/carrier}}
{{/tracking}}
{{#lastScan}}
Ostatni status: {{lastScan}}
{{/lastScan}}
{{#promisedDate}}
Przewidywana dostawa najpóźniej: {{promisedDate}}
{{/promisedDate}}
{{/trace}}

Czekali Państwo już wystarczająco długo. Prosimy napisać, co Państwo wolą: wyślemy nowy produkt na adres z zamówienia albo zwrócimy całą kwotę. Zrobimy to w ciągu {{answerDays}} od odpowiedzi. Jeśli pierwsza paczka jednak dotrze, prosimy o wiadomość.`,
    ],
    'returned-intact.fba': [
      '{{#removalOrder}}Zlecenie usunięcia {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Zwrot do magazynu (SKU {{sku}}): {{/sku}}{{^sku}}Zwrot do magazynu: {{/sku}}{{/removalOrder}}ponowne oznakowanie i wysyłka do Amazon',
      `W drodze do Państwa jest przesyłka z magazynu Amazon:

{{#removalOrder}}
Zlecenie usunięcia: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numer przesyłki: {{removalTracking}}
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
Liczba sztuk: {{units}}
{{/units}}

1. Prosimy policzyć sztuki. Prosimy sfotografować karton, etykiety i każdą sztukę, która jest uszkodzona, niekompletna lub nie jest nasza.
2. Prosimy sprawdzić, czy każda sztuka jest czysta, kompletna i działa. To, co nie jest jak nowe, prosimy odłożyć.
3. Prosimy całkowicie zakryć stare etykiety Amazon (także etykietę LPN) i nakleić etykietę FNSKU. Zniszczone woreczki i pudełka prosimy wymienić.
4. Prosimy podać liczbę dobrych sztuk najpóźniej {{replyBy}}. Następnie utworzymy wysyłkę do Amazon i prześlemy etykiety.`,
    ],
    'returned-intact.seller': [
      'Zwrot zamówienia {{orderId}}: sprawdzenie i przyjęcie na stan',
      `Zwrot od klienta jest w drodze do Państwa albo już dotarł:

Zamówienie: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Liczba sztuk: {{units}}
{{/units}}

1. Prosimy sfotografować paczkę i produkt przy otwieraniu.
2. Prosimy sprawdzić, czy produkt jest czysty, kompletny i działa oraz czy jest tym, który wysłaliśmy.
3. Jeśli jest jak nowy, prosimy go przepakować, nakleić naszą etykietę i przyjąć na stan.
4. Prosimy podać wynik w dniu dostawy, żebyśmy mogli na czas zwrócić klientowi pieniądze, i najpóźniej {{replyBy}}.`,
    ],
    'returned-damaged.fba': [
      '{{#removalOrder}}Zlecenie usunięcia {{removalOrder}}: {{/removalOrder}}{{^removalOrder}}{{#sku}}Zwrot do magazynu (SKU {{sku}}): {{/sku}}{{^sku}}Zwrot do magazynu: {{/sku}}{{/removalOrder}}sztuki, których nie można sprzedać jako nowe',
      `W drodze do Państwa jest przesyłka z magazynu Amazon ze sztukami, których nie można sprzedać jako nowe:

{{#removalOrder}}
Zlecenie usunięcia: {{removalOrder}}
{{/removalOrder}}
{{#removalTracking}}
Numer przesyłki: {{removalTracking}}
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
Liczba sztuk: {{units}}
{{/units}}

1. Prosimy policzyć i sfotografować sztuki z etykietami w takim stanie, w jakim dotarły.
2. Prosimy je posortować: nadające się do sprzedaży po oczyszczeniu lub przepakowaniu; przydatne na części; bezwartościowe.
3. Prosimy przesłać listę ze zdjęciami najpóźniej {{replyBy}}. Do czasu naszej odpowiedzi prosimy niczego nie oznaczać ponownie i nie wyrzucać.`,
    ],
    'returned-damaged.seller': [
      'Zwrot zamówienia {{orderId}}: uszkodzona sztuka',
      `Zwrot od klienta, którego nie można sprzedać jako nowy, jest w drodze do Państwa albo już dotarł:

Zamówienie: {{orderId}}
{{#sku}}
SKU: {{sku}}
{{/sku}}
{{#units}}
Liczba sztuk: {{units}}
{{/units}}

1. Prosimy sfotografować paczkę, produkt i uszkodzenie.
2. Prosimy napisać, czy nadaje się do sprzedaży po oczyszczeniu lub przepakowaniu, na części, czy jest bezwartościowy, i ile kosztowałoby przepakowanie.
3. Prosimy przechować go do czasu naszej odpowiedzi. Zdjęć potrzebujemy najpóźniej {{replyBy}}.`,
    ],
    'negative-review.any': [
      'Zamówienie {{orderId}}: chcemy to naprawić',
      `Przykro nam, że produkt nie spełnił Państwa oczekiwań. Czy mogą Państwo napisać, co było nie tak? Jeśli to widać, pomoże nam jedno zdjęcie.

Chcemy to naprawić. Prosimy napisać, co Państwo wolą: nowy produkt czy zwrot całej kwoty. Zrobimy to w ciągu {{answerDays}} od odpowiedzi, bez żadnych warunków.`,
    ],
    'negative-feedback.any': [
      'Zamówienie {{orderId}}: czy wszystko jest załatwione?',
      `Przykro nam, że z tym zamówieniem coś poszło nie tak. O ile wiemy, sprawa jest już załatwiona. Jeśli coś jeszcze pozostało, prosimy o wiadomość, a my się tym zajmiemy.

Jeszcze jedno: wystawili Państwo opinię o sprzedawcy do tego zamówienia. Jeśli nie oddaje już Państwa doświadczenia, można ją usunąć w sekcji „Twoje zamówienia”. Decyzja należy wyłącznie do Państwa i nic od niej nie zależy.`,
    ],
    'feedback-removal.fba': [
      'Opinia o sprzedawcy do zamówienia {{orderId}}',
      `Prosimy o sprawdzenie opinii o sprzedawcy do tego zamówienia, zrealizowanego przez Amazon:

Zamówienie: {{orderId}}
{{#feedbackDate}}
Data opinii: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Ocena: {{rating}} z 5 gwiazdek
{{/rating}}
{{#comment}}
Komentarz: „{{comment}}”
{{/comment}}

Komentarz dotyczy wyłącznie dostawy lub obsługi przez Amazon. Prosimy zatem o jego przekreślenie zgodnie z zasadami dla zamówień realizowanych przez Amazon.`,
    ],
    'feedback-removal.seller': [
      'Opinia o sprzedawcy do zamówienia {{orderId}}',
      `Prosimy o sprawdzenie opinii o sprzedawcy do tego zamówienia:

Zamówienie: {{orderId}}
{{#feedbackDate}}
Data opinii: {{feedbackDate}}
{{/feedbackDate}}
{{#rating}}
Ocena: {{rating}} z 5 gwiazdek
{{/rating}}
{{#comment}}
Komentarz: „{{comment}}”
{{/comment}}

Cały komentarz dotyczy produktu i nie mówi nic o naszej obsłudze jako sprzedawcy. Prosimy zatem o usunięcie go z opinii o sprzedawcy.`,
    ],
    'feedback-reply.fba': [
      'Publiczna odpowiedź na opinię o sprzedawcy',
      'Przykro nam, że to zamówienie nie przebiegło tak, jak powinno, i dziękujemy za informację. Amazon przechowuje i dostarcza to zamówienie; jego obsługa klienta może pomóc w sekcji „Twoje zamówienia”, skąd można napisać także do nas.',
    ],
    'feedback-reply.seller': [
      'Publiczna odpowiedź na opinię o sprzedawcy',
      'Przykro nam, że to zamówienie nie przebiegło tak, jak powinno, i dziękujemy za informację. Prosimy napisać do nas przez „Twoje zamówienia”, a naprawimy to.',
    ],
    'first-answer.any': [
      'Zamówienie {{orderId}}: zajmujemy się sprawą',
      `Przeczytaliśmy wiadomość i sprawdzamy sprawę. Przykro nam, że nie możemy od razu udzielić pełnej odpowiedzi. Otrzymają ją Państwo najpóźniej {{replyBy}}.

Jeśli mają Państwo coś, co może nam pomóc, na przykład zdjęcie, prosimy dodać je w odpowiedzi na tę wiadomość.`,
    ],
  },
};
