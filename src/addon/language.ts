// The language of the seller's Google account; Google tells it even before the add-on is authorised.
import type { Language } from '../settings';

export function accountLanguage(): Language {
  return /^zh/i.test(Session.getActiveUserLocale()) ? 'zh' : 'en';
}
