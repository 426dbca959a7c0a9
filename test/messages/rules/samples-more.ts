// Texts that break a rule and texts that look like it but do not, in Dutch, Polish and Swedish.
import type { CheckRule } from '../../../src/messages/rules/ids';
import type { Samples } from './samples';

export const MORE_WORDS: Partial<Readonly<Record<CheckRule, Readonly<Record<'nl' | 'pl' | 'sv', Samples>>>>> = {
  'review-change': {
    nl: {
      fail: ['Kunt u uw beoordeling alstublieft wijzigen?', 'Wij vragen u de negatieve recensie te verwijderen.'],
      pass: [
        'Wij hebben het adres gewijzigd en het oude etiket verwijderd.',
        'U kunt het product op Amazon beoordelen als u wilt.',
      ],
    },
    pl: {
      fail: ['Czy mogą Państwo zmienić swoją recenzję?', 'Prosimy o usunięcie negatywnej opinii.'],
      pass: ['Zmieniliśmy adres i usunęliśmy starą etykietę.', 'Jeśli Państwo chcą, można wystawić szczerą opinię.'],
    },
    sv: {
      fail: ['Kan du ändra din recension?', 'Vi ber dig ta bort ditt negativa omdöme.'],
      pass: [
        'Vi har ändrat adressen och tagit bort den gamla etiketten.',
        'Om du vill kan du skriva en ärlig recension.',
      ],
    },
  },
  'review-incentive': {
    nl: {
      fail: ['Schrijf een recensie en u krijgt een cadeaubon.'],
      pass: ['Wij betalen u het volledige bedrag terug.', 'Een eerlijke beoordeling van het product is welkom.'],
    },
    pl: {
      fail: ['Za recenzję otrzymają Państwo kupon.'],
      pass: ['Zwrócimy całą kwotę.', 'Szczera recenzja produktu jest mile widziana.'],
    },
    sv: {
      fail: ['Skriv en recension så får du ett presentkort.'],
      pass: ['Vi betalar tillbaka hela beloppet.', 'En ärlig recension av produkten är välkommen.'],
    },
  },
  'review-positive': {
    nl: {
      fail: ['Geef ons alstublieft 5 sterren.', 'Een positieve beoordeling zou fijn zijn.'],
      pass: ['De vervoerder gaf een positief antwoord.'],
    },
    pl: {
      fail: ['Prosimy o 5 gwiazdek.', 'Pozytywna opinia bardzo nam pomoże.'],
      pass: ['Przewoźnik dał pozytywną odpowiedź.'],
    },
    sv: {
      fail: ['Ge oss gärna 5 stjärnor.', 'En positiv recension skulle glädja oss.'],
      pass: ['Transportören gav ett positivt svar.'],
    },
  },
  'review-gating': {
    nl: {
      fail: ['Als u tevreden bent, schrijf dan een recensie.'],
      pass: ['Als u niet tevreden bent met het artikel, laat het ons weten.'],
    },
    pl: {
      fail: ['Jeśli są Państwo zadowoleni, prosimy o recenzję.'],
      pass: ['Jeśli nie są Państwo zadowoleni z produktu, prosimy o wiadomość.'],
    },
    sv: { fail: ['Om du är nöjd, skriv gärna en recension.'], pass: ['Om du inte är nöjd med varan, säg till.'] },
  },
  'feedback-change': {
    nl: { fail: ['Wilt u uw verkopersfeedback wijzigen?'], pass: ['U kunt verkopersfeedback achterlaten.'] },
    pl: { fail: ['Prosimy zmienić opinię o sprzedawcy.'], pass: ['Można wystawić opinię o sprzedawcy.'] },
    sv: { fail: ['Ändra gärna din säljarfeedback.'], pass: ['Du kan lämna säljarfeedback.'] },
  },
  'feedback-removal': {
    nl: { fail: ['U kunt uw verkopersfeedback verwijderen.'], pass: ['Wij hebben het etiket verwijderd.'] },
    pl: { fail: ['Mogą Państwo usunąć opinię o sprzedawcy.'], pass: ['Usunęliśmy etykietę.'] },
    sv: { fail: ['Du kan ta bort din säljarfeedback.'], pass: ['Vi har tagit bort etiketten.'] },
  },
  'feedback-incentive': {
    nl: { fail: ['Een terugbetaling voor uw verkopersfeedback.'], pass: ['U krijgt een terugbetaling.'] },
    pl: { fail: ['Zwrot pieniędzy za opinię o sprzedawcy.'], pass: ['Otrzymają Państwo zwrot pieniędzy.'] },
    sv: { fail: ['En återbetalning för din säljarfeedback.'], pass: ['Du får en återbetalning.'] },
  },
  'feedback-positive': {
    nl: { fail: ['Geef ons positieve verkopersfeedback.'], pass: ['U kunt feedback achterlaten.'] },
    pl: { fail: ['Prosimy o pozytywną opinię o sprzedawcy.'], pass: ['Można wystawić opinię o sprzedawcy.'] },
    sv: { fail: ['Lämna gärna positiv säljarfeedback.'], pass: ['Du kan lämna feedback.'] },
  },
  pressure: {
    nl: { fail: ['Uw beoordeling schaadt ons bedrijf.'], pass: ['Ons bedrijf is op zondag gesloten.'] },
    pl: { fail: ['Państwa opinia szkodzi naszej firmie.'], pass: ['Nasza firma jest zamknięta w niedzielę.'] },
    sv: { fail: ['Din recension skadar vårt företag.'], pass: ['Vårt företag är stängt på söndagar.'] },
  },
  threat: {
    nl: {
      fail: ['Anders schakelen wij onze advocaat in.', 'Wij nemen juridische stappen.'],
      pass: ['Wij wachten op uw bericht.'],
    },
    pl: { fail: ['Nasz adwokat napisze do Państwa.', 'Podejmiemy kroki prawne.'], pass: ['Czekamy na wiadomość.'] },
    sv: {
      fail: ['Annars kontaktar vi vår advokat.', 'Vi vidtar rättsliga åtgärder.'],
      pass: ['Vi väntar på ditt svar.'],
    },
  },
  'outside-amazon': {
    nl: {
      fail: ['Bestel op onze website.', 'Wij betalen terug per overschrijving.', 'Laten we dit buiten Amazon regelen.'],
      pass: ['Bestel opnieuw op Amazon.'],
    },
    pl: {
      fail: ['Prosimy zamówić na naszej stronie.', 'Zwrócimy pieniądze przelewem.', 'Załatwmy to poza Amazonem.'],
      pass: ['Prosimy zamówić ponownie na Amazon.'],
    },
    sv: {
      fail: ['Beställ på vår webbplats.', 'Vi betalar tillbaka via banköverföring.', 'Vi löser det utanför Amazon.'],
      pass: ['Beställ på nytt på Amazon.'],
    },
  },
  marketing: {
    nl: {
      fail: ['Gebruik de kortingscode.', 'Bekijk onze andere producten.'],
      pass: ['Het nieuwe product is onderweg.'],
    },
    pl: {
      fail: ['Prosimy użyć kodu rabatowego.', 'Zobacz inne nasze produkty.'],
      pass: ['Nowy produkt jest w drodze.'],
    },
    sv: { fail: ['Använd rabattkoden.', 'Titta på våra andra produkter.'], pass: ['Den nya produkten är på väg.'] },
  },
  'stock-cancel': {
    nl: {
      fail: ['Het artikel is uitverkocht. Kunt u de bestelling annuleren?'],
      pass: ['Het artikel is uitverkocht en wij hebben de bestelling geannuleerd.', 'Kunt u de bestelling annuleren?'],
    },
    pl: {
      fail: ['Produkt jest wyprzedany. Prosimy anulować zamówienie.'],
      pass: ['Produkt jest wyprzedany i anulowaliśmy zamówienie.', 'Prosimy anulować zamówienie.'],
    },
    sv: {
      fail: ['Varan är slutsåld. Kan du avbeställa den?'],
      pass: ['Varan är slutsåld och vi har avbeställt den.', 'Kan du avbeställa den?'],
    },
  },
  'claim-withdrawal': {
    nl: { fail: ['Trek de A-tot-Z-claim in.'], pass: ['Amazon bekijkt de A-tot-Z-claim.'] },
    pl: { fail: ['Prosimy wycofać roszczenie A-to-Z.'], pass: ['Amazon rozpatruje roszczenie A-to-Z.'] },
    sv: { fail: ['Dra tillbaka ditt A-till-Z-ärende.'], pass: ['Amazon granskar A-till-Z-ärendet.'] },
  },
  'return-reason': {
    nl: { fail: ['Wijzig de retourreden.'], pass: ['Geef als reden de schade op.'] },
    pl: { fail: ['Prosimy zmienić powód zwrotu.'], pass: ['Prosimy podać, że produkt jest uszkodzony.'] },
    sv: { fail: ['Ändra returskälet.'], pass: ['Ange att varan är skadad.'] },
  },
  'contact-details': {
    nl: { fail: ['Stuur ons uw telefoonnummer.'], pass: ['De vervoerder kan u bellen.'] },
    pl: { fail: ['Prosimy podać numer telefonu.'], pass: ['Kurier może zadzwonić.'] },
    sv: { fail: ['Skicka ditt telefonnummer.'], pass: ['Transportören kan ringa dig.'] },
  },
};
