// Case texts in Polish. After the greeting the first sentence goes on in small letters.
import type { CaseWords } from './types';

const REFUNDED =
  'zwrot pieniędzy kupującemu {units} − odesłane {returned}[ − ponownie pobrano od kupującego {recharged}][ − zrekompensowane nam {paid}] = do wyjaśnienia {open}';

export const pl: CaseWords = {
  separator: '; ',
  names: 'en',
  sentences: {
    greeting: 'Dzień dobry,',
    'opening.warehouse-lost':
      'księga zapasów wykazuje {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu jako {unitsEvent#zagubioną|zagubione|zagubione} w Państwa magazynach z datą {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka nie została odnaleziona ani zrekompensowana|@ sztuki nie zostały odnalezione ani zrekompensowane|@ sztuk nie zostało odnalezionych ani zrekompensowanych}.',
    'opening.warehouse-damaged':
      'księga zapasów wykazuje {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu jako {unitsEvent#uszkodzoną|uszkodzone|uszkodzone} w Państwa magazynach z datą {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka nie została zrekompensowana|@ sztuki nie zostały zrekompensowane|@ sztuk nie zostało zrekompensowanych}.',
    'opening.refund-without-return':
      'kupujący z poniższego zamówienia otrzymał zwrot pieniędzy za {unitsEvent#@ sztukę dnia|@ sztuki, ostatnio dnia|@ sztuk, ostatnio dnia} {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka nie została odesłana ani nam zrekompensowana|@ sztuki nie zostały odesłane ani nam zrekompensowane|@ sztuk nie zostało odesłanych ani nam zrekompensowanych}.',
    'opening.refund-without-return.replaced':
      'do poniższego zamówienia wysłano {unitsEvent#@ bezpłatny produkt zastępczy dnia|@ bezpłatne produkty zastępcze, ostatnio dnia|@ bezpłatnych produktów zastępczych, ostatnio dnia} {eventDate:date}. Według naszych danych {unitsOpen#@ pierwotna sztuka nie została odesłana ani nam zrekompensowana|@ pierwotne sztuki nie zostały odesłane ani nam zrekompensowane|@ pierwotnych sztuk nie zostało odesłanych ani nam zrekompensowanych}.',
    'opening.over-refund':
      'kupujący z poniższego zamówienia otrzymał zwrot pieniędzy za {unitsEvent#@ sztukę dnia|@ sztuki, ostatnio dnia|@ sztuk, ostatnio dnia} {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka nie została odesłana ani nam zrekompensowana|@ sztuki nie zostały odesłane ani nam zrekompensowane|@ sztuk nie zostało odesłanych ani nam zrekompensowanych}.',
    'opening.over-refund.money':
      'zwrot pieniędzy z dnia {eventDate:date} do poniższego zamówienia jest wyższy niż kwota pobrana od kupującego za ten sam artykuł.',
    'opening.over-refund.both':
      'kupujący z poniższego zamówienia otrzymał zwrot pieniędzy za {unitsEvent#@ sztukę dnia|@ sztuki, ostatnio dnia|@ sztuk, ostatnio dnia} {eventDate:date}, i to wyższy niż pobrana kwota. Według naszych danych {unitsOpen#@ sztuka nie została odesłana ani nam zrekompensowana|@ sztuki nie zostały odesłane ani nam zrekompensowane|@ sztuk nie zostało odesłanych ani nam zrekompensowanych}.',
    'opening.return-damaged':
      '[za poniższe zamówienie zwrócono pieniądze {refundedOn:date}][poniższe zamówienie zwrócono {returnedOn:date}]. {unitsOpen#@ sztuka wróciła uszkodzona|@ sztuki wróciły uszkodzone|@ sztuk wróciło uszkodzonych} przez przewoźnika lub w Państwa magazynach i według naszych danych nie {unitsOpen#została zrekompensowana|zostały zrekompensowane|zostało zrekompensowanych}.',
    'opening.inbound-shortage':
      'w naszej przesyłce[ {shipmentId}] wysłano {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu, a przyjęto {unitsFound}. Według naszych danych {unitsOpen#@ sztuka nie została przyjęta ani zrekompensowana|@ sztuki nie zostały przyjęte ani zrekompensowane|@ sztuk nie zostało przyjętych ani zrekompensowanych}.',
    'opening.return-not-restocked':
      '[za poniższe zamówienie zwrócono pieniądze {refundedOn:date}][poniższe zamówienie zwrócono {returnedOn:date}]. {unitsOpen#@ sztuka została oceniona jako nadająca|@ sztuki zostały ocenione jako nadające|@ sztuk zostało ocenionych jako nadające} się do sprzedaży, ale w księdze zapasów nie widać, by {unitsOpen#wróciła|wróciły|wróciły} do naszych zapasów.',
    'opening.restocking-fee':
      '{unitsEvent#artykuł z poniższego zamówienia wrócił|@ sztuki z poniższego zamówienia wróciły|@ sztuk z poniższego zamówienia wróciło} z opóźnieniem z przyczyn po stronie kupującego, a {eventDate:date} zwrócono za {unitsEvent#niego|nie|nie} całą kwotę. Nie widzimy opłaty za ponowne przyjęcie na naszą rzecz.',
    'opening.deducted-after-closing':
      'po zamknięciu naszej przesyłki[ {shipmentId}] odjęto z naszych zapasów {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu{unitsEvent# dnia|, po raz pierwszy dnia|, po raz pierwszy dnia} {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka nie została przywrócona ani zrekompensowana|@ sztuki nie zostały przywrócone ani zrekompensowane|@ sztuk nie zostało przywróconych ani zrekompensowanych}.',
    'opening.deducted-after-closing.figure':
      'po zamknięciu naszej przesyłki[ {shipmentId}] przyjętą ilość poniższego produktu zmniejszono o {unitsEvent#@ sztukę|@ sztuki|@ sztuk}. Według naszych danych {unitsOpen#@ sztuka nie została przywrócona ani zrekompensowana|@ sztuki nie zostały przywrócone ani zrekompensowane|@ sztuk nie zostało przywróconych ani zrekompensowanych}.',
    'opening.deducted-after-closing.ownership':
      'według księgi zapasów {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu odjęto z naszych zapasów dnia {eventDate:date} jako korektę własności. Przyczyna nie jest nam znana, a według naszych danych {unitsOpen#@ sztuka nie została przywrócona ani zrekompensowana|@ sztuki nie zostały przywrócone ani zrekompensowane|@ sztuk nie zostało przywróconych ani zrekompensowanych}.',
    'opening.underpaid-reimbursement':
      'Pola do narzędzia ponownej wyceny rekompensat, które nie przyjmuje pism (rekompensata z dnia {eventDate:date}):',
    'opening.reversal-without-unit':
      'poniższa rekompensata została cofnięta {eventDate:date}. Według naszych danych {unitsOpen#@ sztuka, za którą ją wypłacono, nie wróciła|@ sztuki, za które ją wypłacono, nie wróciły|@ sztuk, za które ją wypłacono, nie wróciło} do naszych zapasów.',
    'opening.reversal-without-unit.excess':
      'poniższa rekompensata została cofnięta {eventDate:date}. Cofnięto przy tym więcej, niż za nią wypłacono.',
    'opening.removal-lost':
      'nasze zlecenie usunięcia zapasów[ {referenceId}] wykazuje {unitsEvent#@ sztukę jako wysłaną|@ sztuki jako wysłane|@ sztuk jako wysłane}, ale {unitsOpen#@ sztuka nie figuruje w żadnej przesyłce i do nas nie dotarła|@ sztuki nie figurują w żadnej przesyłce i do nas nie dotarły|@ sztuk nie figuruje w żadnej przesyłce i do nas nie dotarło}.',
    'opening.removal-short':
      'nasze zlecenie usunięcia zapasów[ {referenceId}] na {unitsEvent#@ sztukę|@ sztuki|@ sztuk} jest zakończone, ale {unitsOpen#@ sztuka nie została wysłana ani zutylizowana|@ sztuki nie zostały wysłane ani zutylizowane|@ sztuk nie zostało wysłanych ani zutylizowanych}.',
    'opening.size-tier-fee':
      'od {eventDate:date} opłata za realizację poniższego produktu jest wyższa, niż wynika z wymiarów zapakowanej sztuki. Prosimy o ponowne zmierzenie produktu i sprawdzenie opłaty.',
    'opening.size-tier-fee.preview':
      'w podglądzie opłat poniższy produkt znajduje się w większej kategorii rozmiarowej, niż wynika z wymiarów zapakowanej sztuki. Prosimy o ponowne zmierzenie go przed sprzedażą.',
    'opening.referral-fee':
      'od {eventDate:date} prowizja od sprzedaży poniższego produktu jest wyższa, niż oczekujemy dla jego kategorii. Prosimy o sprawdzenie, która kategoria opłat obowiązuje.',
    'opening.disposed-without-order':
      'księga zapasów wykazuje {unitsEvent#@ sztukę|@ sztuki|@ sztuk} poniższego produktu jako {unitsEvent#zutylizowaną|zutylizowane|zutylizowane} z datą {eventDate:date}. Dla {unitsOpen#@ sztuki|@ sztuk|@ sztuk} nie znajdujemy naszego zlecenia utylizacji.',
    'group.inbound-shortage':
      'w naszej przesyłce {shipmentId} brakuje sztuk {products#jednego produktu|kilku produktów|kilku produktów}. Według naszych danych {unitsOpen#@ sztuka nie została przyjęta ani zrekompensowana|łącznie @ sztuki nie zostały przyjęte ani zrekompensowane|łącznie @ sztuk nie zostało przyjętych ani zrekompensowanych}.',
    'group.deducted-after-closing':
      'po zamknięciu naszej przesyłki {shipmentId} odjęto z naszych zapasów sztuki {products#jednego produktu|kilku produktów|kilku produktów}. Według naszych danych {unitsOpen#@ sztuka nie została przywrócona ani zrekompensowana|łącznie @ sztuki nie zostały przywrócone ani zrekompensowane|łącznie @ sztuk nie zostało przywróconych ani zrekompensowanych}.',
    'group.line': 'SKU {sku}[, FNSKU {fnsku}]: {explanation}',
    'group.more':
      '… i jeszcze {count#@ produkt|@ produkty|@ produktów}, do wyjaśnienia {unitsOpen#@ sztuka|@ sztuki|@ sztuk}.',
    marketplace: 'Rynek: {value}',
    orderId: 'Numer zamówienia: {value}',
    shipmentId: 'Identyfikator przesyłki: {value}',
    referenceId: 'Identyfikator referencyjny w księdze zapasów: {value}',
    removalOrderId: 'Identyfikator zlecenia usunięcia: {value}',
    reimbursementId: 'Identyfikator rekompensaty: {value}',
    sku: 'SKU: {value}',
    fnsku: 'FNSKU: {value}',
    asin: 'ASIN: {value}',
    title: 'Produkt: {value}',
    licensePlates: 'LPN zwrotu: {value}',
    parcels: 'Numery śledzenia przesyłek z usuniętymi zapasami: {value}',
    noParcels: 'Raport przesyłek z usuniętymi zapasami nie zawiera żadnej paczki z tego zlecenia.',
    caseId: 'Numer sprawy: {value}',
    'measures.own': 'Wymiary i waga zapakowanej sztuki (nasz pomiar): {value}',
    'measures.amazon': 'Wymiary i waga według Amazon: {value}',
    'field.units': 'Liczba sztuk: {units}',
    'field.paid': 'Wypłacono: {paid:money} {currency}',
    'field.sourcing-cost': 'Koszt zakupu za sztukę: {perUnit:money} {currency}',
    'field.net-refund': 'Zwrot pieniędzy po odjęciu opłat za sztukę: {perUnit:money} {currency}',
    'field.short': 'Kwota za sztukę podana przez Amazon: {perUnit:money} {currency}',
    'field.difference': 'Różnica: {amount:money} {currency}',
    'field.document':
      'Dokument do przesłania: faktura od dostawcy (numer, data, dostawca i nabywca, produkt, ilość, cena za sztukę, waluta)',
    arithmetic: 'Nasze obliczenie: {explanation}',
    'filed-part': 'We wcześniejszej sprawie[ ({caseId})]: {units} z tych sztuk. W tej sprawie: {unitsOpen}.',
    'filed-until': 'Opłaty do {until:date} włącznie dotyczą wcześniejszej sprawy[ ({caseId})], a nie tej.',
    'amount.sourcing-cost':
      'Koszt zakupu: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}, zgodnie z fakturą od dostawcy.',
    'amount.amazons-cost': 'Koszt zakupu zapisany w Amazon: [{unitsOpen} × {unit:money} = ]{amount:money} {currency}.',
    'amount.net-refund':
      'Kwota zwrócona za {units#brakującą sztukę|brakujące sztuki|brakujące sztuki}, po odjęciu opłat: {amount:money} {currency}.',
    'amount.excess-refund': 'Zwrócono ponad pobraną kwotę: {amount:money} {currency}.',
    'amount.fee-difference': 'Pobrano za dużo: {amount:money} {currency}.',
    'amount.restocking-share': 'Opłata za ponowne przyjęcie (20 %): {amount:money} {currency}.',
    'amount.unknown': 'Kwota według raportu rekompensat: {amount:money} {currency}.',
    'amount.both': 'Łącznie, po odjęciu opłat: {amount:money} {currency}.',
    charges: 'Opłaty (data, numer zamówienia, liczba sztuk, pobrano, oczekiwano, {currency}):',
    'charges.line': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}',
    'charges.given': '{date:iso}; {orderId}; {units}; {charged:money}; {correct:money}; zwrócono {given:money}',
    'charges.refunded':
      'W przypadku zwróconych zamówień: zwrócono to zwrócona prowizja pomniejszona o opłatę za obsługę zwrotu, a oczekiwano to prowizja według naszej stawki za część, której nie zwrócono.',
    'charges.more':
      '… i jeszcze {count#@ opłata|@ opłaty|@ opłat} za {units#@ sztukę|@ sztuki|@ sztuk}, o {amount:money} {currency} za dużo.',
    checked: 'Raporty sprawdzone {asOf:date}: {reports}.',
    'checked.report': '{report} (od {from:iso} do {to:iso})',
    'checked.undated': '{report}',
    ask: 'Prosimy o sprawdzenie sprawy i rekompensatę za {unitsOpen#brakującą sztukę|@ brakujące sztuki|@ brakujących sztuk}.',
    'ask.money': 'Prosimy o sprawdzenie sprawy i wypłatę różnicy.',
    'ask.both':
      'Prosimy o sprawdzenie sprawy i rekompensatę za {unitsOpen#brakującą sztukę|@ brakujące sztuki|@ brakujących sztuk} oraz za kwotę zwróconą ponad pobraną.',
    'ask.restore':
      'Prosimy o sprawdzenie sprawy i przywrócenie {unitsOpen#tej sztuki|tych @ sztuk|tych @ sztuk} do naszych zapasów albo o rekompensatę.',
    'ask.shipment':
      'Prosimy o sprawdzenie sprawy i zaksięgowanie {unitsOpen#tej sztuki|tych @ sztuk|tych @ sztuk} w naszych zapasach albo o rekompensatę.',
    'ask.removal':
      'Prosimy o odszukanie {unitsOpen#brakującej sztuki|@ brakujących sztuk|@ brakujących sztuk} albo o rekompensatę.',
    'ask.restocking-fee': 'Prosimy o sprawdzenie sprawy i zaksięgowanie opłaty za ponowne przyjęcie na naszą rzecz.',
    'ask.reinstate':
      'Prosimy o sprawdzenie sprawy i przywrócenie rekompensaty za {unitsOpen#tę sztukę|te @ sztuki|te @ sztuk} albo o informację, kiedy i pod którym SKU {unitsOpen#wróciła|wróciły|wróciły} do zapasów.',
    'ask.size-tier-fee':
      'Jeśli pomiar potwierdzi nasze wymiary, prosimy o poprawienie kategorii rozmiarowej i zwrot różnicy.',
    'ask.size-tier-fee.preview': 'Jeśli pomiar potwierdzi nasze wymiary, prosimy o poprawienie kategorii rozmiarowej.',
    'ask.referral-fee':
      'Jeśli kategoria nie była właściwa, prosimy o jej poprawienie i zwrot różnicy. Jeśli się mylimy, prosimy o wskazanie właściwej kategorii.',
    settled: 'Jeśli sprawa została już rozliczona, prosimy o podanie identyfikatora rekompensaty.',
    'settled.credit': 'Jeśli kwota została już zaksięgowana, prosimy o podanie daty transakcji.',
    attached: 'W załączeniu: {proofs}.',
    offered: 'Na życzenie prześlemy: {proofs}.',
    'proof.ledger-rows': 'wiersze księgi zapasów dotyczące tego zdarzenia',
    'proof.order-rows': 'wiersze raportów dotyczące tego zamówienia',
    'proof.reimbursement-rows': 'wiersze raportu rekompensat dotyczące tej wypłaty',
    'proof.removal-rows': 'wiersze raportów dotyczące tego zlecenia usunięcia',
    'proof.shipment-rows': 'wiersze raportów dotyczące tej wysyłki',
    'proof.invoice': 'fakturę od dostawcy z datą, dostawcą i ilościami',
    'proof.cost-document': 'fakturę od dostawcy z ceną za sztukę',
    'proof.delivery': 'dowód dostawy (numer śledzenia każdego kartonu lub list przewozowy)',
    'proof.tracking-status': 'status śledzenia paczek',
    'proof.arrival-photos': 'zdjęcia otrzymanego towaru z etykietami',
    'proof.measure-photos': 'zdjęcia zapakowanej sztuki z etykietą, na wadze i z linijką',
    'proof.charge-list': 'listę wszystkich opłat z datami i numerami zamówień',
    'proof.fee-calculation': 'obliczenie opłaty przez Amazon z widoku transakcji',
    'proof.category-guideline': 'opis produktu i wytyczną kategorii, która naszym zdaniem obowiązuje',
    thanks: 'Dziękujemy za pomoc.',
    'reply.invoice': 'dziękujemy za odpowiedź. Poprosili Państwo o dowód własności.',
    'reply.invoice.shown':
      'Faktura od dostawcy podaje dostawcę i nabywcę, datę, produkt i ilość oraz obejmuje sztuki wysłane do tego czasu.',
    'reply.delivery': 'dziękujemy za odpowiedź. Poprosili Państwo o dowód dostawy.',
    'reply.delivery.shown':
      'Pokazuje on każdy karton z numerem śledzenia lub list przewozowy z liczbą kartonów i łączną wagą.',
    'reply.cost':
      'dziękujemy za odpowiedź. Zapytali Państwo, skąd pochodzi wartość. Jest to cena za sztukę zapłacona dostawcy, bez transportu, cła i opakowania, w walucie faktury.',
    'reply.cost.amazons':
      'dziękujemy za odpowiedź. Zapytali Państwo, skąd pochodzi wartość. Jest to koszt zakupu zapisany u Państwa dla tego produktu.',
    'reply.measures': 'dziękujemy za odpowiedź. Poprosili Państwo o wymiary.',
    'reply.measures.shown':
      'Zmierzono zapakowaną sztukę z tym FNSKU od krawędzi do krawędzi; na zdjęciach widać ją z linijką i na wadze.',
    'reply.tracking':
      'dziękujemy za odpowiedź. Poprosili Państwo o szczegóły usunięcia zapasów. Poniżej podajemy zlecenie i znane nam numery śledzenia.',
    'reply.charges': 'dziękujemy za odpowiedź. Poprosili Państwo o transakcje.',
    'reply.charges.shown':
      'Lista podaje dla każdej datę, numer zamówienia, opłatę pobraną i oczekiwaną; obliczenie Amazon znajduje się w widoku transakcji.',
    'reply.details':
      'dziękujemy za odpowiedź. Poprosili Państwo o więcej szczegółów. Poniżej podajemy identyfikatory zdarzenia i nasze obliczenie; potwierdzają je wiersze raportów.',
    'reply.silent':
      'nie otrzymaliśmy jeszcze odpowiedzi w tej sprawie i prosimy o informację, na jakim jest etapie. Dla przypomnienia podajemy fakty jeszcze raz.',
    'reply.coming': 'Gdy tylko będzie gotowe, prześlemy w tej sprawie: {proofs}.',
    'reply.ask':
      'Prosimy o kontynuowanie sprawdzania. Jeśli potrzebne jest coś jeszcze, prosimy o dokładną informację; prześlemy to.',
    'appeal.already-reimbursed':
      'według Państwa odpowiedzi sprawę już zrekompensowano.[ Znalezione wypłaty (liczba sztuk: {unitsReimbursed}) odjęliśmy w obliczeniu poniżej.] Jeśli inna rekompensata obejmuje to, co pozostaje do wyjaśnienia, prosimy o jej identyfikator, datę i ilość.',
    'appeal.unit-found':
      'według Państwa odpowiedzi towar został odnaleziony. W księdze zapasów nie widzimy zapisu, z którym wróciłby towar brakujący poniżej. Prosimy o datę, centrum logistyczne i identyfikator referencyjny tego zapisu.',
    'appeal.outside-window':
      'według Państwa odpowiedzi wniosek wpłynął za późno. Zdarzenie pochodzi z dnia {eventDate:date}[, a wniosek złożyliśmy {filed:date}]. Licząc od zdarzenia, według naszej wiedzy można go było złożyć do {deadline:date}. Prosimy o informację, od którego dnia Państwo liczą.',
    'appeal.proof-refused':
      'według Państwa odpowiedzi nasz dokument nie został przyjęty. Prosimy o informację, czego w nim brakuje: daty, nazw i adresów, produktu czy ilości. Chętnie prześlemy lepszy dokument.',
    'appeal.counted-and-confirmed':
      'według Państwa odpowiedzi zawartość przeliczono i potwierdzono. Nasze dokumenty wykazują inną ilość, jak podano poniżej. Prosimy o ponowne sprawdzenie kartonów tej przesyłki oraz przyjęć pod jej innymi FNSKU.',
    'appeal.customer-policy':
      'według Państwa odpowiedzi klient postąpił zgodnie z zasadami. Nie kwestionujemy samego zwrotu pieniędzy. Według naszych danych towaru brakującego poniżej jednak nie odesłano ani nie obciążono nim ponownie kupującego.',
    'appeal.duplicate':
      'według Państwa odpowiedzi ta sprawa jest duplikatem. Nie znamy innej sprawy dotyczącej tego zdarzenia. Prosimy o jej numer, abyśmy mogli ją tam śledzić; jeśli dotyczy innego zdarzenia, prosimy o ponowne otwarcie tej sprawy.',
    'appeal.wrong-kind':
      'według Państwa odpowiedzi to niewłaściwy rodzaj wniosku. Prosimy o przekazanie sprawy właściwemu zespołowi albo o informację, jako jaki rodzaj ją złożyć. Oto fakty:',
    'appeal.ask':
      'Prosimy o ponowne rozpatrzenie decyzji. Jeśli pozostanie bez zmian, prosimy o podanie faktu, na którym się opiera.',
  },
  sums: {
    'warehouse-lost.sum':
      'zagubione {units}[ − już uzgodnione przez Amazon {reconciled}][ − odnalezione {found}][ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'warehouse-damaged.sum':
      'uszkodzone przez Amazon {units}[ − już uzgodnione przez Amazon {reconciled}][ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'refund-without-return.sum': `${REFUNDED}.`,
    'refund-without-return.replaced':
      'wymienione bezpłatnie {units} − odesłane {returned}[ − zrekompensowane nam {paid}] = do wyjaśnienia {open}.',
    'over-refund.sum': `${REFUNDED}.`,
    'over-refund.money':
      'zwrócono {refunded:money} {currency} − pobrano {charged:money}[ − zrekompensowano nam {cash:money}] = o {amount:money} {currency} za dużo.',
    'over-refund.both': `${REFUNDED}; ponadto zwrócono {refunded:money} {currency} − pobrano {charged:money}[ − zrekompensowano nam {cash:money}] = o {amount:money} {currency} za dużo.`,
    'return-damaged.sum':
      'zwrócone jako „{disposition:disposition}” {units}[ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'inbound-shortage.sum':
      'wysłane {shipped} − przyjęte {received}[ − zrekompensowane {paid}] = do wyjaśnienia {open}[ w przesyłce {shipment}].',
    'deducted-after-closing.sum':
      'odjęte po zamknięciu[ przesyłki {shipment}] {units}[ − przywrócone lub przyjęte ponad plan {found}][ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'deducted-after-closing.figure':
      'przyjęta ilość[ przesyłki {shipment}] spadła od {seen:date} o {units} do {now}[ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'deducted-after-closing.ownership': 'odjęte jako korekta własności {units} = do wyjaśnienia {open}.',
    'return-not-restocked.sum':
      'zwrócone jako nadające się do sprzedaży do {returned:date}, a nieobecne w księdze {units}[ − zrekompensowane {paid}] = do wyjaśnienia {open}.',
    'restocking-fee.sum':
      '20 % z {principal:money} {currency}, zwróconych za {units#@ sztukę, która wróciła|@ sztuki, które wróciły|@ sztuk, które wróciły} po {limit:date}.',
    'underpaid-reimbursement.short':
      '{units} × {perUnit:money} {currency} − wypłacono {paid:money} = o {amount:money} {currency} za mało.',
    'underpaid-reimbursement.sourcing-cost':
      '{units} × koszt zakupu {perUnit:money} {currency} − wypłacono {paid:money} = o {amount:money} {currency} za mało.',
    'underpaid-reimbursement.net-refund':
      '{units} × zwrot netto {perUnit:money} {currency} − wypłacono {paid:money} = o {amount:money} {currency} za mało.',
    'reversal-without-unit.excess':
      'cofnięto {taken:money} {currency} − wcześniej wypłacono {paid:money} = o {amount:money} {currency} za dużo.',
    'reversal-without-unit.sum':
      'cofnięte {withdrawn}[ − z powrotem w zapasach, ponownie wypłacone lub zgłoszone w innej sprawie {owned}] = do wyjaśnienia {open}.',
    'removal-lost.sum': 'wysłane według zlecenia {shipped} − w przesyłkach {sent} = do wyjaśnienia {open}.',
    'removal-short.sum':
      'zlecone {requested}[ − anulowane {cancelled}][ − wysłane {shipped}][ − w toku {inProcess}] = do wyjaśnienia {open}.',
    'size-tier-fee.sum':
      'pobrano {charged:money} {currency} za {units#@ sztukę|@ sztuki|@ sztuk} ({lines#@ opłata|@ opłaty|@ opłat}) − {correct:money} za kategorię „{tier:tier}”[ − zwrócono {given:money}] = o {amount:money} {currency} za dużo[; za {settled#@ dalszą sztukę|@ dalsze sztuki|@ dalszych sztuk} zwrócono wszystko].',
    'size-tier-fee.preview':
      'podgląd opłat: „{theirs:tier}”; według naszych wymiarów „{ours:tier}”[: {now:money} − {due:money} = {difference:money} {currency} za sztukę]. Niczego jeszcze nie pobrano.',
    'referral-fee.sum':
      'pobrano {charged:money} {currency} za {units#@ sztukę|@ sztuki|@ sztuk} ({lines#@ opłata|@ opłaty|@ opłat}) − {correct:money} według stawki „{category}”[ − {tax:money} możliwego podatku][ − zwrócono {given:money}] = o {amount:money} {currency} za dużo[; za {settled#@ dalszą sztukę|@ dalsze sztuki|@ dalszych sztuk} zwrócono wszystko].',
    'disposed-without-order.sum':
      'zutylizowane {units}[ − zlecone, wcześniej uszkodzone lub zrekompensowane {covered}] = do wyjaśnienia {open}.',
  },
  reports: {
    'ledger-detail': 'Księga zapasów (widok szczegółowy)',
    'ledger-summary': 'Księga zapasów (podsumowanie)',
    reimbursements: 'Rekompensaty',
    'customer-returns': 'Zwroty klientów FBA',
    'settlement-v1': 'Rozliczenie (plik V1)',
    'settlement-v2': 'Rozliczenie (plik V2)',
    'payments-transactions': 'Płatności: transakcje',
    'all-orders': 'Wszystkie zamówienia',
    'fulfilled-shipments': 'Zamówienia wysłane przez Amazon',
    replacements: 'Wymiany',
    'shipment-contents': 'Zawartość przesyłki',
    'fee-preview': 'Podgląd opłat',
    'removal-orders': 'Zlecenia usunięcia zapasów',
    'removal-shipments': 'Przesyłki z usuniętymi zapasami',
  },
  tiers: {
    light_envelope: 'Lekka koperta',
    standard_envelope: 'Standardowa koperta',
    large_envelope: 'Duża koperta',
    extra_large_envelope: 'Bardzo duża koperta',
    small_parcel: 'Mała paczka',
    medium_parcel: 'Średnia paczka',
    large_parcel: 'Duża paczka',
    standard_parcel: 'Standardowa paczka',
    small_oversize: 'Mały ponadgabaryt',
    standard_oversize_light: 'Lekki standardowy ponadgabaryt',
    standard_oversize_heavy: 'Ciężki standardowy ponadgabaryt',
    standard_oversize_large: 'Duży standardowy ponadgabaryt',
    bulky_oversize: 'Wielki ponadgabaryt',
    heavy_oversize: 'Ciężki ponadgabaryt',
    special_oversize: 'Specjalny ponadgabaryt',
  },
  dispositions: {
    damaged: 'uszkodzone',
    carrierdamaged: 'uszkodzone przez przewoźnika',
    warehousedamaged: 'uszkodzone w magazynie',
  },
};
