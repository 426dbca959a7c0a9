// The language of the seller's Google account; Google tells it even before the add-on is authorised.
import { type Language, languageNamed } from '../settings';

export function accountLanguage(): Language {
  return languageNamed(Session.getActiveUserLocale()) ?? 'en';
}
